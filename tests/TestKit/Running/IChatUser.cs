namespace Prakerja.TestKit.Running;

/// <summary>A person at a chat, whatever the channel.</summary>
public interface IChatUser
{
    BotMessage Last { get; }

    /// <summary>NIK, KK and birth date are given on a one-time page, not in the chat.</summary>
    bool IdentityInForms => false;

    /// <summary>Opens the chat and hears the greeting.</summary>
    Task<BotMessage> Start();

    Task<BotMessage> Say(string text);

    Task<BotMessage> Press(string label);

    /// <summary>Completes when the photo is taken; its check may go on.</summary>
    Task Upload(byte[] photo);

    /// <summary>Waits for a message that holds these words.</summary>
    Task<BotMessage> Hear(string words);
}
