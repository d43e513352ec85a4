using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Forms;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Forms;

/// <summary>The forms over real HTTP, with everything behind them in memory.</summary>
internal sealed class FormHost : IAsyncDisposable
{
    private WebApplication app = null!;

    private FormHost()
    {
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    public FakeTurns Turns { get; } = new();
    public FakePersons Persons { get; } = new();
    public FakeStore Store { get; } = new();
    public FakeFormPhotos Photos { get; } = new();
    public CapturedLogs Logs { get; } = new();
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2020, 9, 3, 5, 0, 0, TimeSpan.Zero));

    public LinkMaker Links => app.Services.GetRequiredService<LinkMaker>();

    public Passwords Passwords => app.Services.GetRequiredService<Passwords>();

    public static async Task<FormHost> Start(params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["PublicUrl"] = "https://daftar.example.id",
                ["Storage:DataDirectory"] = "data",
                ["Keys:Ring"] = $"1:{Convert.ToBase64String(KeySet.NewKey())}",
                ["Keys:Writing"] = "1",
                ["Keys:Hash"] = Convert.ToBase64String(KeySet.NewKey()),
            });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value));
        builder.Services.AddKeys(builder.Configuration, builder.Environment).AddAccounts().AddForms(builder.Configuration, builder.Environment);
        var host = new FormHost();
        builder.Services
            .AddSingleton<ITurns>(host.Turns).AddSingleton<IPersonReader>(host.Persons)
            .AddSingleton<ITurnStore>(host.Store).AddSingleton<IMailRows>(host.Store)
            .AddSingleton<IFormPhotos>(host.Photos).AddSingleton<TimeProvider>(host.Clock)
            .AddSingleton(_ => new Passwords(People.Cost));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(host.Logs).AddFilter<CapturedLogs>("Microsoft.AspNetCore.Hosting", LogLevel.Trace);
        var app = builder.Build();
        app.MapForms();
        await app.StartAsync();
        host.app = app;
        host.Client.BaseAddress = new Uri(app.Urls.First());
        host.Persons.Add(People.Visitor());
        return host;
    }

    public FormToken Token(string kind, string data = "", string person = People.VisitorId) => new(
        kind, person, People.Chat, People.Step, People.Revision, Clock.GetUtcNow() + TimeSpan.FromHours(1))
    {
        Data = data,
        Language = Language.Indonesian,
    };

    public string Path(FormToken token) => Links.PathOf(token);

    public async Task<Page> Get(string path) => await Page.Of(await Client.GetAsync(path));

    public async Task<Page> Post(string path, params (string Name, string Value)[] fields)
        => await Page.Of(await Client.PostAsync(path, new FormUrlEncodedContent(fields.ToDictionary(field => field.Name, field => field.Value))));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}

internal sealed record Page(HttpStatusCode Status, IHtmlDocument Html, HttpResponseMessage Response, string Source)
{
    public string Title => Html.QuerySelector("h1")!.TextContent;

    public string Text => Html.QuerySelector("main")!.TextContent;

    public bool IsEnd => Status == HttpStatusCode.Gone && Title == FormTexts.EndTitle.Id;

    public string Error(string field) => Html.QuerySelector($"#{field}-error")?.TextContent ?? "";

    public static async Task<Page> Of(HttpResponseMessage response)
    {
        var source = await response.Content.ReadAsStringAsync();
        return new Page(response.StatusCode, new HtmlParser().ParseDocument(source), response, source);
    }
}
