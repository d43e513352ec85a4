using System.Buffers;
using System.Collections.Immutable;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// A reply as the tail keeps it, a third as long as the activity that is made of it when it is sent: language, what is expected, deadline (UTC ticks, 0:
/// none), text, address of the picture, step and revision of the buttons, their number, and of each the label, the choice and the address that it opens
/// (empty: none). Numbers and texts as in <see cref="Sections"/>.
/// </summary>
internal static class TailReply
{
    public static void Write(IBufferWriter<byte> output, Reply reply, string? picture)
    {
        Sections.WriteNumber(output, (int)reply.Language);
        Sections.WriteNumber(output, (int)reply.Expecting);
        Sections.WriteLong(output, reply.Deadline?.UtcTicks ?? 0);
        Sections.WriteText(output, reply.Text);
        Sections.WriteText(output, picture ?? "");
        Sections.WriteText(output, reply.Buttons.IsEmpty ? "" : reply.Buttons[0].Step);
        Sections.WriteLong(output, reply.Buttons.IsEmpty ? 0 : reply.Buttons[0].Revision);
        Sections.WriteNumber(output, reply.Buttons.Length);
        foreach (var button in reply.Buttons)
        {
            Sections.WriteText(output, button.Label);
            Sections.WriteText(output, button.Choice);
            Sections.WriteText(output, button.Url ?? "");
        }
    }

    public static Reply Read(ReadOnlySpan<byte> body)
    {
        var sections = new Sections(body);
        var (language, expecting, deadline) = ((Language)sections.ReadNumber(), (Expecting)sections.ReadNumber(), sections.ReadLong());
        var (text, picture, step, revision) = (sections.ReadText(), sections.ReadText(), sections.ReadText(), (uint)sections.ReadLong());
        var buttons = ImmutableArray.CreateBuilder<Button>(sections.ReadNumber());
        while (buttons.Count < buttons.Capacity)
        {
            var (label, choice, url) = (sections.ReadText(), sections.ReadText(), sections.ReadText());
            buttons.Add(new Button(label, step, revision, choice, url.Length > 0 ? url : null));
        }

        return new Reply
        {
            Text = text,
            Buttons = buttons.MoveToImmutable(),
            Image = picture.Length > 0 ? picture : null,
            Expecting = expecting,
            Language = language,
            Deadline = deadline > 0 ? new DateTimeOffset(deadline, TimeSpan.Zero) : null,
        };
    }
}
