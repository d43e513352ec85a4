using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// A message agreed on with Meta, for what the bot says by itself more than 24 hours after the person wrote. Submit it as category UTILITY, in the languages
/// "id" and "en", with the body as it stands here and one quick-reply button, <see cref="Templates.OpenLabel"/>, whose payload is filled when it is sent.
/// </summary>
/// <param name="Name">As it is submitted.</param>
/// <param name="Body">{{1}} is the only parameter: what the bot wants to say, on one line. Without it there is none.</param>
/// <param name="Occasions">What it is sent for, see <see cref="Bot.Turns.Occasions"/>.</param>
internal sealed record Template(string Name, Text Body, params ImmutableArray<string> Occasions)
{
    public bool HasParameter => Body.Id.Contains("{{1}}", StringComparison.Ordinal);
}

/// <summary>All templates: names, parameters, languages and the text to submit.</summary>
internal static partial class Templates
{
    public const int LongestBody = 1_024;
    private const int LongestParameter = 600;

    public static readonly Text OpenLabel = new("Buka percakapan", "Open the chat");

    /// <summary>For every occasion that has none of its own.</summary>
    public static readonly Template General = new(
        "prakerja_kabar",
        new Text(
            "Kabar tentang pendaftaran Kartu Prakerja Anda: {{1}}. Tekan tombol di bawah untuk melanjutkan percakapan. Ketik BERHENTI kalau tidak ingin menerima kabar lagi.",
            "News about your Kartu Prakerja registration: {{1}}. Press the button below to go on with the chat. Type STOP if you want no more news."),
        Occasions.Form, Occasions.Check, Occasions.LinkOver, Occasions.WindowClosed);

    public static readonly ImmutableArray<Template> All =
    [
        General,
        new(
            "prakerja_tes_dinilai",
            new Text(
                "Tes motivasi Anda untuk pendaftaran Kartu Prakerja sudah selesai. Tekan tombol di bawah untuk melihat langkah berikutnya.",
                "Your motivation test for the Kartu Prakerja registration is done. Press the button below to see the next step."),
            MotivationTestDialog.DeadlineTimer, MotivationTestDialog.EvaluatedTimer),
        new(
            "prakerja_data_dicocokkan",
            new Text(
                "Data diri Anda untuk pendaftaran Kartu Prakerja sudah dicocokkan dengan data kependudukan. Tekan tombol di bawah untuk melihat hasilnya.",
                "Your details for the Kartu Prakerja registration have been compared with the population registry. Press the button below to see the result."),
            Occasions.Registry),
        new(
            "prakerja_foto_diperiksa",
            new Text(
                "Foto Anda untuk pendaftaran Kartu Prakerja sudah diperiksa. Tekan tombol di bawah untuk melihat hasilnya.",
                "Your photo for the Kartu Prakerja registration has been checked. Press the button below to see the result."),
            Occasions.Photo),
        new(
            "prakerja_email_terkonfirmasi",
            new Text(
                "E-mail Anda untuk pendaftaran Kartu Prakerja sudah terkonfirmasi. Tekan tombol di bawah untuk melanjutkan pendaftaran.",
                "Your e-mail for the Kartu Prakerja registration is confirmed. Press the button below to go on with the registration."),
            Occasions.EmailConfirmed),
    ];

    public static Template For(Reply reply) => All.FirstOrDefault(template => template.Occasions.Contains(reply.Occasion ?? reply.Notice ?? "")) ?? General;

    /// <summary>The reply's words as a parameter: one line, no run of spaces, not too long, no full stop at its end.</summary>
    public static string Parameter(Reply reply)
    {
        var line = Blanks().Replace(reply.Text.Trim(), " ");
        return (line.Length <= LongestParameter ? line : line[..LongestParameter] + "…").TrimEnd('.');
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
