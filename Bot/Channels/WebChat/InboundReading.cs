using System.Buffers.Text;
using System.Security.Cryptography;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Turns a posted activity into an input of the conversation.</summary>
internal sealed class InboundReading(TimeProvider clock)
{
    private const int LongestButtonWord = 100;
    private readonly string run = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(9));
    private long count;

    /// <summary>False for a button of ours that was tampered with: were it read as words, it would answer a question that it does not belong to.</summary>
    public static bool IsSound(IncomingActivity activity) =>
        activity.Value is not { Step: { } step } value
        || (step.Length <= LongestButtonWord && value.Revision is not null && value.Choice is { Length: <= LongestButtonWord });

    public Inbound.FromChat Read(IncomingActivity activity, string conversationId, HttpContext context) =>
        Of(activity, InputOf(activity), conversationId, context);

    public Inbound.FromChat Of(IncomingActivity activity, UserInput input, string conversationId, HttpContext context) =>
        new(ConversationIds.Address(conversationId), IdOf(activity), clock.GetUtcNow(), input)
        {
            ChatName = ClientNames.Of(context),
            Echo = input is UserInput.LinkOpened ? null : EchoWriter.Write(activity, input),
            Caller = context.Connection.RemoteIpAddress,
            Locale = activity.Locale ?? Locales.Of(context.Request),
        };

    private static UserInput InputOf(IncomingActivity activity)
    {
        if (activity.Value is { Step: { } step, Revision: { } revision, Choice: { } choice })
            return new UserInput.Press(step, revision, choice, EchoMask.Cut(activity.DisplayText ?? activity.Text ?? "", LongestButtonWord));
        if (activity.Link is { } link)
            return new UserInput.LinkOpened(link);
        if (!string.IsNullOrWhiteSpace(activity.Text))
            return new UserInput.Words(activity.Text);
        return new UserInput.Unreadable(activity.HasAttachments ? "attachment" : activity.Value is null ? "empty" : "value");
    }

    // Any other client may count its ids from zero after a reload, and never repeats a message: each is a new one.
    private string IdOf(IncomingActivity activity) =>
        activity is { IsFromOurWidget: true, ClientActivityId: { Length: > 0 } id } ? id : $"{run}-{Interlocked.Increment(ref count):x}";
}
