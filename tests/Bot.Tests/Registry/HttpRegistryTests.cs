using Microsoft.AspNetCore.Http;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Tests.Registry;

public sealed class HttpRegistryTests
{
    private const string Nik = "3404015001900003";
    private const string Card = "3404011203080012";

    [Fact]
    public async Task The_question_is_asked_as_the_contract_says()
    {
        await using var server = await RegistryServer.Start("Registry:Http:Token=rahasia");

        Assert.Equal(new CheckAnswer.Registry(RegistryOutcome.Match), await Ask(server));

        var (method, address, authorization, body) = Assert.Single(server.Asked);
        Assert.Equal(("POST", "/ask?v=1", "Bearer rahasia"), (method, address, authorization));
        Assert.Equal($$"""{"nik":"{{Nik}}","kk":"{{Card}}","birth_date":"1990-01-10"}""", body);
    }

    [Theory]
    [InlineData("{\"result\":\"match\"}", RegistryOutcome.Match)]
    [InlineData("{\"result\":\"nik-not-found\",\"more\":[1]}", RegistryOutcome.NikNotFound)]
    [InlineData("{\"result\":\"kk-not-linked\"}", RegistryOutcome.FamilyCardNotLinked)]
    [InlineData("{\"result\":\"birth-date-differs\"}", RegistryOutcome.BirthDateDiffers)]
    public async Task Every_answer_of_the_contract_is_understood(string answer, RegistryOutcome outcome)
    {
        await using var server = await RegistryServer.Start();
        server.Answer = context => context.Response.WriteAsync(answer);
        Assert.Equal(new CheckAnswer.Registry(outcome), await Ask(server));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"result\":null}")]
    [InlineData("{\"result\":7}")]
    [InlineData("{\"result\":\"MATCH\"}")]
    [InlineData("{\"result\":\"already-registered\"}")]
    [InlineData("<html>Please log in</html>")]
    public async Task Garbage_is_no_answer(string answer)
    {
        await using var server = await RegistryServer.Start();
        server.Answer = context => context.Response.WriteAsync(answer);
        Assert.IsType<CheckAnswer.Unavailable>(await Ask(server));
    }

    [Theory]
    [InlineData(204, 1)]
    [InlineData(302, 1)]
    [InlineData(400, 1)]
    [InlineData(401, 1)]
    [InlineData(404, 1)]
    [InlineData(429, 2)]
    [InlineData(500, 2)]
    [InlineData(503, 2)]
    public async Task A_failing_registry_is_asked_twice_at_most_and_never_elsewhere(int status, int times)
    {
        await using var server = await RegistryServer.Start("Registry:Http:RepeatAfter=00:00:00");
        server.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };

        Assert.IsType<CheckAnswer.Unavailable>(await Ask(server));
        Assert.Equal(Enumerable.Repeat("/ask?v=1", times), server.Asked.Select(asked => asked.Address));
    }

    [Fact]
    public async Task One_hiccup_is_made_up_for()
    {
        await using var server = await RegistryServer.Start("Registry:Http:RepeatAfter=00:00:00");
        server.Answer = context =>
        {
            if (server.Asked.Count == 1)
                context.Abort();
            return context.Response.WriteAsync("{\"result\":\"match\"}");
        };
        Assert.Equal(new CheckAnswer.Registry(RegistryOutcome.Match), await Ask(server));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_registry_that_does_not_come_to_an_end_is_given_up(bool begins)
    {
        await using var server = await RegistryServer.Start("Registry:Http:Timeout=00:00:02", "Registry:Http:RepeatAfter=00:00:00");
        using var hanging = new SemaphoreSlim(0);
        server.Answer = async context =>
        {
            if (begins)
                await context.Response.WriteAsync("{\"result\":");
            await context.Response.Body.FlushAsync();
            hanging.Release();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        if (!begins)
        {
            server.Answer = async context =>
            {
                hanging.Release();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            };
        }

        var asked = Ask(server);
        for (var tries = 0; tries < 2; tries++)
        {
            Assert.True(await hanging.WaitAsync(TimeSpan.FromSeconds(20)));
            server.Time.Advance(TimeSpan.FromSeconds(2));
        }

        Assert.IsType<CheckAnswer.Unavailable>(await asked);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_into_memory()
    {
        await using var server = await RegistryServer.Start("Registry:Http:RepeatAfter=00:00:00");
        server.Answer = context => context.Response.WriteAsync(new string(' ', 1_000_000) + "{\"result\":\"match\"}");
        Assert.IsType<CheckAnswer.Unavailable>(await Ask(server));
    }

    [Fact]
    public async Task A_registry_that_is_down_is_left_alone_for_a_while()
    {
        await using var server = await RegistryServer.Start(
            "Registry:Http:RepeatAfter=00:00:00", "Registry:Http:TriesToJudge=4", "Registry:Http:Pause=00:00:15");
        server.Answer = context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
        for (var person = 0; person < 5; person++)
            Assert.IsType<CheckAnswer.Unavailable>(await Ask(server));
        Assert.Equal(4, server.Asked.Count);

        server.Answer = context => context.Response.WriteAsync("{\"result\":\"match\"}");
        Assert.IsType<CheckAnswer.Unavailable>(await Ask(server));
        server.Time.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(new CheckAnswer.Registry(RegistryOutcome.Match), await Ask(server));
        Assert.Equal(5, server.Asked.Count);
    }

    [Fact]
    public async Task A_registry_that_is_gone_is_no_answer()
    {
        await using var server = await RegistryServer.Start("Registry:Http:RepeatAfter=00:00:00");
        await server.Stop();
        Assert.IsType<CheckAnswer.Unavailable>(await Ask(server));
    }

    [Fact]
    public async Task A_bot_that_stops_is_no_outage_of_the_registry()
    {
        await using var server = await RegistryServer.Start();
        using var stop = new CancellationTokenSource();
        server.Answer = context =>
        {
            stop.Cancel();
            return Task.CompletedTask;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask(server, stop.Token));
    }

    [Fact]
    public async Task No_value_and_no_secret_is_logged()
    {
        await using var server = await RegistryServer.Start("Registry:Http:RepeatAfter=00:00:00", "Registry:Http:Token=rahasia");
        server.Answer = context => context.Response.WriteAsync($"{{\"result\":\"{Nik}\"}}");
        await Ask(server);
        server.Answer = context =>
        {
            context.Response.StatusCode = 500;
            return context.Response.WriteAsync($"{Nik} {Card} broke me");
        };
        await Ask(server);

        Assert.Contains(server.Log.Lines, line => line.Contains("gave no answer", StringComparison.Ordinal));
        Assert.All(server.Log.Lines, line => Assert.DoesNotMatch($"{Nik}|{Card}|1990|rahasia", line));
    }

    private static Task<CheckAnswer> Ask(RegistryServer server, CancellationToken cancel = default)
        => server.Registry.Ask(ImportedRegistryTests.Question(Nik, Card, "1990-01-10"), cancel);
}
