using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Prakerja.TestKit.Telegram;

/// <summary>The methods of the Bot API that a bot like ours calls, with what they refuse.</summary>
internal sealed partial class BotMethods(FakeBotApi server, UpdateQueue queue)
{
    private const int MostText = 4096;
    private const int MostCaption = 1024;
    private const int LongestPoll = 50;

    private static readonly TimeSpan MayDelete = TimeSpan.FromHours(48);

    public async Task<JsonNode?> Run(ApiCall call, CancellationToken cancel) => call.Method.ToUpperInvariant() switch
    {
        "GETME" => new JsonObject { ["id"] = 110201543, ["is_bot"] = true, ["first_name"] = "Prakerja", ["username"] = "prakerja_test_bot" },
        "GETUPDATES" => await GetUpdates(call, cancel),
        "SETWEBHOOK" => SetWebhook(call),
        "DELETEWEBHOOK" => DeleteWebhook(),
        "GETWEBHOOKINFO" => new JsonObject
        {
            ["url"] = server.Webhook?.ToString() ?? "",
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = server.Waiting,
        },
        "SENDMESSAGE" => Send(call, call.Text("text"), MostText, hasPhoto: false),
        "SENDPHOTO" => SendPhoto(call),
        "EDITMESSAGETEXT" => Edit(call, call.Text("text"), MostText),
        "EDITMESSAGECAPTION" => Edit(call, call.Text("caption"), MostCaption),
        "EDITMESSAGEREPLYMARKUP" => Edit(call, null, MostText),
        "DELETEMESSAGE" => Delete(call),
        "ANSWERCALLBACKQUERY" => AnswerCallbackQuery(call),
        "SENDCHATACTION" => Open(call) is not null,
        "GETFILE" => GetFile(call),
        "SETMYCOMMANDS" or "SETMYDESCRIPTION" or "SETMYSHORTDESCRIPTION" or "SETCHATMENUBUTTON" or "LEAVECHAT" => true,
        _ => throw new ApiFaultException(new ApiFault(404, "Not Found: method not found")),
    };

    private async Task<JsonNode> GetUpdates(ApiCall call, CancellationToken cancel)
    {
        if (server.Webhook is not null)
            throw new ApiFaultException(new ApiFault(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"));
        var limit = (int)Math.Clamp(call.Number("limit") ?? 100, 1, 100);
        var wait = TimeSpan.FromSeconds(Math.Clamp(call.Number("timeout") ?? 0, 0, LongestPoll));
        return await queue.Poll((int)(call.Number("offset") ?? 0), limit, wait, cancel);
    }

    private JsonNode SetWebhook(ApiCall call)
    {
        var url = call.Text("url") ?? "";
        var secret = call.Text("secret_token");
        if (secret is not null && !SecretForm().IsMatch(secret))
            throw Bad("secret token contains unallowed characters");
        if (url.Length > 0 && !Uri.TryCreate(url, UriKind.Absolute, out _))
            throw Bad("bad webhook: invalid webhook URL specified");
        server.SetWebhook(url.Length == 0 ? null : new Uri(url), secret);
        return true;
    }

    private JsonNode DeleteWebhook()
    {
        server.SetWebhook(null, null);
        return true;
    }

    private FakeChat Open(ApiCall call)
    {
        var chat = server.Known(call.Number("chat_id")) ?? throw Bad("chat not found");
        return chat.IsBlocked ? throw new ApiFaultException(ApiFault.Blocked) : chat;
    }

    private JsonNode Send(ApiCall call, string? written, int most, bool hasPhoto)
    {
        var chat = Open(call);
        var (text, entities) = Parse(call, written, most);
        if (text.Trim().Length == 0 && !hasPhoto)
            throw Bad("message text is empty");
        var markup = Markups.Checked(call.Node("reply_markup"));
        var sent = chat.Add(id => new FakeMessage(id, true, server.Settings.Time.GetUtcNow(), text)
        {
            Markup = markup?.DeepClone(),
            Entities = entities,
            HasPhoto = hasPhoto,
            IsProtected = call.Flag("protect_content"),
        });
        return sent.ToJson(chat.Id, null);
    }

    private JsonNode SendPhoto(ApiCall call)
    {
        var name = call.Text("photo") ?? "";
        var file = name.StartsWith("attach://", StringComparison.Ordinal) ? name["attach://".Length..] : "photo";
        if (!call.Files.TryGetValue(file, out var content) && !name.StartsWith("sent-", StringComparison.Ordinal))
            throw Bad("wrong remote file identifier specified");
        return content is { Length: > 10 * 1024 * 1024 } ? throw Bad("file is too big") : Send(call, call.Text("caption"), MostCaption, hasPhoto: true);
    }

    private JsonNode Edit(ApiCall call, string? written, int most)
    {
        var chat = Open(call);
        var message = chat.Find(call.Number("message_id")) ?? throw Bad("message to edit not found");
        if (!message.IsFromBot || message.Keys.Any())
            throw Bad("message can't be edited");
        var (text, entities) = written is null ? (message.Text, message.Entities) : Parse(call, written, most);
        var markup = Markups.Checked(call.Node("reply_markup"));
        if (text == message.Text && markup?.ToJsonString() == message.Markup?.ToJsonString())
            throw Bad("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        var edited = chat.Change(message.Id, old => old with { Text = text, Entities = entities, Markup = markup?.DeepClone(), Edits = old.Edits + 1 });
        return edited.ToJson(chat.Id, null);
    }

    private JsonNode Delete(ApiCall call)
    {
        var chat = Open(call);
        var message = chat.Find(call.Number("message_id")) ?? throw Bad("message to delete not found");
        if (server.Settings.Time.GetUtcNow() - message.At >= MayDelete)
            throw Bad("message can't be deleted");
        chat.Change(message.Id, old => old with { IsDeleted = true });
        return true;
    }

    private JsonNode AnswerCallbackQuery(ApiCall call) => server.Queries.TryRemove(call.Text("callback_query_id") ?? "", out _)
        ? true
        : throw Bad("query is too old and response timeout expired or query ID is invalid");

    private JsonNode GetFile(ApiCall call)
    {
        var (path, size) = server.Files.PathOf(call.Text("file_id"));
        return new JsonObject { ["file_id"] = call.Text("file_id"), ["file_unique_id"] = "unique", ["file_size"] = size, ["file_path"] = path };
    }

    private static (string Text, JsonArray Entities) Parse(ApiCall call, string? written, int most)
    {
        var (text, entities) = string.Equals(call.Text("parse_mode"), "HTML", StringComparison.OrdinalIgnoreCase) ? HtmlEntities.Read(written ?? "") : (written ?? "", []);
        return text.Length <= most ? (text, entities) : throw Bad(most == MostText ? "message is too long" : "message caption is too long");
    }

    private static ApiFaultException Bad(string why) => new(ApiFault.Bad(why));

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretForm();
}
