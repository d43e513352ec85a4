namespace Prakerja.Dialogs.Wording;

/// <summary>The chats that are signed in to an account.</summary>
internal static class DeviceTexts
{
    public static readonly Text Devices = new("Perangkat", "Devices");

    public static readonly Text OnlyThis = new(
        "Hanya chat ini yang terhubung dengan akun Anda: {here}.\n{question}", "Only this chat is connected to your account: {here}.\n{question}");

    public static readonly Text Several = new(
        "Chat ini: {here}.\nYang juga terhubung dengan akun Anda:\n{lines}\n{question}", "This chat: {here}.\nAlso connected to your account:\n{lines}\n{question}");

    public static readonly Text Line = new("{number}. {device}, terakhir dipakai {when}", "{number}. {device}, last used {when}");

    public static readonly Text Ask = new("Ada yang mau dilepas, atau lanjut di perangkat lain?", "Unlink one, or go on on another device?");

    public static readonly Text Named = new("{channel} ({name})", "{channel} ({name})");

    public static readonly Text Unlinked = new("{device} sudah dilepas dari akun Anda.", "{device} is no longer connected to your account.");

    public static readonly Text WasUnlinked = new(
        "Chat ini sudah dilepas dari akun oleh pemiliknya. Datanya tetap tersimpan di akun. Ketik “halo” untuk mulai lagi.",
        "The account's owner has unlinked this chat. The data stay in the account. Type “hello” to begin again.");

    private static readonly Text WebChat = new("chat web", "web chat");

    /// <summary>"Putuskan no. 2"</summary>
    public static Text Unlink(int number) => new($"Lepas no. {number}", $"Unlink no. {number}");

    /// <summary>How people name a channel.</summary>
    public static Text Channel(string channel) => channel switch
    {
        "webchat" or "" => WebChat,
        _ => Text.Same(Capital(channel)),
    };

    public static Phrase Name(string channel, string name) =>
        name.Length == 0 ? Channel(channel) : Named.With(("channel", Channel(channel)), ("name", name));

    /// <summary>"Buka Telegram"</summary>
    public static Text Open(string channel) => new($"Buka {Channel(channel).Id}", $"Open {Channel(channel).En}");

    private static string Capital(string channel) => channel == "whatsapp" ? "WhatsApp" : char.ToUpperInvariant(channel[0]) + channel[1..];
}
