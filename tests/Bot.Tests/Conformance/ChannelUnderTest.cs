using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Conformance;

/// <summary>The running bot with one channel connected. Started once for all talks; each has a person of its own.</summary>
public abstract class ChannelUnderTest : IAsyncLifetime
{
    private RunningBot? bot;

    public HttpClient Http => bot!.Http;

    public abstract IWireUser NewUser();

    public async ValueTask InitializeAsync() => bot = await RunningBot.Start(await Connect());

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
            await bot.DisposeAsync();
        await Disconnect();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts what takes the place of the channel's server. Gives the bot's settings for it.</summary>
    private protected abstract Task<IReadOnlyDictionary<string, string?>> Connect();

    private protected virtual ValueTask Disconnect() => ValueTask.CompletedTask;

    private protected async Task<Person> PersonOf(IWireUser user)
    {
        var persons = bot!.Services.GetRequiredService<IPersonReader>();
        return (await persons.Read(persons.KeyOf(new ChatAddress(user.Channel, user.ChatId)), CancellationToken.None))!;
    }

    /// <summary>Stack and draft, in words that can be compared.</summary>
    internal async Task<string> PlaceOf(IWireUser user)
    {
        var person = await PersonOf(user);
        var kept = person with { Chats = [], Conversation = new() { Stack = person.Conversation.Stack, Revision = person.Conversation.Revision } };
        return System.Text.Json.JsonSerializer.Serialize(kept, PersonJson.Default.Person);
    }
}
