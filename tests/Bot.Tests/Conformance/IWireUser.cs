using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Conformance;

/// <summary>A person at a chat whose updates a test delivers by itself, as the channel's server would: twice, late, in another order.</summary>
public interface IWireUser : IChatUser
{
    string Channel { get; }

    /// <summary>The chat as its channel names it.</summary>
    string ChatId { get; }

    /// <summary>Everything the bot said, oldest first.</summary>
    Task<IReadOnlyList<BotMessage>> Heard();

    /// <summary>An update with these words. Each call delivers the very same one and completes when the bot has taken it.</summary>
    Func<Task> Words(string text);

    /// <summary>An update for a button under the last message, as <see cref="Words"/>.</summary>
    Func<Task> Pressed(string label);
}
