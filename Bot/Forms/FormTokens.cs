using System.Buffers.Text;
using System.Text;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>Seals tokens into some 200 characters of base64url, and opens them.</summary>
internal sealed class FormTokens(KeyRing ring)
{
    private const byte Format = 1;
    private const int MostCharacters = 2048;
    private static readonly byte[] Purpose = "form"u8.ToArray();

    public string Seal(FormToken token)
    {
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8))
        {
            writer.Write(Format);
            writer.Write(token.Kind);
            writer.Write(token.PersonId);
            writer.Write(token.Chat?.Channel ?? "");
            writer.Write(token.Chat?.Id ?? "");
            writer.Write(token.Step);
            writer.Write(token.Revision);
            writer.Write(token.ExpiresAt.ToUnixTimeSeconds());
            writer.Write(token.Data);
            writer.Write((byte)(token.Language is { } language ? 1 + (int)language : 0));
        }

        return Base64Url.EncodeToString(ring.Seal(plain.ToArray(), Purpose));
    }

    /// <summary>Null where it was not sealed by us. Whether it has expired is not asked here.</summary>
    public FormToken? Open(string text)
    {
        if (text.Length > MostCharacters || !Base64Url.IsValid(text) || ring.Open(Base64Url.DecodeFromChars(text), Purpose) is not { } plain)
            return null;
        using var reader = new BinaryReader(new MemoryStream(plain), Encoding.UTF8);
        if (reader.ReadByte() != Format)
            return null;
        var (kind, person) = (reader.ReadString(), reader.ReadString());
        var (channel, chat) = (reader.ReadString(), reader.ReadString());
        var address = channel.Length == 0 ? null : new ChatAddress(channel, chat);
        return new FormToken(kind, person, address, reader.ReadString(), reader.ReadUInt32(), DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64()))
        {
            Data = reader.ReadString(),
            Language = reader.ReadByte() is var language and > 0 ? (Language)(language - 1) : null,
        };
    }
}
