using Prakerja.Bot.Accounts;
using Prakerja.Bot.Channels.Telegram;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Bot.Forms;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Sms;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Hosting;

/// <summary>The small pieces by which one folder's contract is met by another's work, so that neither needs to know the other.</summary>
internal static class Glue
{
    public static IServiceCollection AddGlue(this IServiceCollection services) => services
        .AddSingleton<ITurns, TurnEntryPoint>()
        .AddSingleton<IPersonReader, PersonReader>()
        .AddSingleton<ITranscripts, StoredTranscripts>()
        .AddSingleton<IUploadStore, WebChatUploads>()
        .AddSingleton<ITelegramUploads, TelegramUploads>()
        .AddSingleton<IFormPhotos, FormUploads>()
        .AddSingleton<IMailRows, FormMailRows>()
        .AddSingleton<ISmsReportSink, SmsReportLog>();

    private sealed class TurnEntryPoint(TurnRunner runner) : ITurns
    {
        public Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel) => runner.Run(inbound, cancel);

        public Task<Reply> Greet(ChatAddress chat, string chatName, string? locale) => runner.Greet(chat, chatName, locale);
    }

    private sealed class PersonReader(ITurnStore store, PersonCodec codec, TurnKeys keys) : IPersonReader
    {
        public async Task<Person?> Read(TurnKey key, CancellationToken cancel) => await store.Load(key, cancel) is { } row ? codec.Open(row) : null;

        public TurnKey.Claim KeyOf(Claim claim) => new(keys.Claim(claim));

        public TurnKey.Chat KeyOf(ChatAddress chat) => new(keys.Chat(chat));
    }

    private sealed class StoredTranscripts(IPersonReader persons) : ITranscripts
    {
        public async Task<ChatState?> Load(string conversationId)
        {
            var address = new ChatAddress("webchat", conversationId);
            return (await persons.Read(persons.KeyOf(address), CancellationToken.None))?.Chat(address);
        }
    }

    private sealed class WebChatUploads(UploadStore uploads) : IUploadStore
    {
        public Task<string> Keep(string conversationId, Stream body, CancellationToken cancel) =>
            uploads.Keep(new ChatAddress("webchat", conversationId), body, cancel);

        public Task Discard(string uploadId, CancellationToken cancel) => uploads.Discard(uploadId, cancel);
    }

    private sealed class TelegramUploads(UploadStore uploads) : ITelegramUploads
    {
        public Task<string> KeepReference(ChatAddress chat, string fileId, CancellationToken cancel) => uploads.KeepReference(chat, fileId, cancel);

        public Task Discard(string uploadId, CancellationToken cancel) => uploads.Discard(uploadId, cancel);
    }

    private sealed class FormUploads(UploadStore uploads) : IFormPhotos
    {
        public Task<string> Keep(string personId, byte[] photo, CancellationToken cancel) => uploads.Keep(personId, photo, cancel);

        public Task Discard(string uploadId, CancellationToken cancel) => uploads.Discard(uploadId, cancel);
    }

    /// <summary>Mails of forms belong to nobody's conversation: they go whether or not the person is still there.</summary>
    private sealed class FormMailRows(RowCodec rows, IChance chance, Services services) : IMailRows
    {
        public OutboxRow Row(string personId, string to, string subject, string body, DateTimeOffset due)
        {
            var id = chance.Id();
            var host = new Uri(services.PublicUrl).Host;
            return rows.Row(Lane.Mail, due, id, new OutboxItem.Mail(personId, to, subject, body, $"{id}@{host}"));
        }
    }
}
