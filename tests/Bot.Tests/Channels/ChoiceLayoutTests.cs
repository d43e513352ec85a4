using Prakerja.Bot.Channels.Common;
using Prakerja.Bot.MotivationTest;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Tests;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Channels;

public sealed class ChoiceLayoutTests
{
    private const int MostFailures = 3;

    public static TheoryData<string> All => Places.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_label_fits_every_channel_in_both_languages_however_often_the_answer_was_not_understood(string place)
    {
        foreach (var (language, inForms) in new[] { (Language.Indonesian, false), (Language.English, false), (Language.Indonesian, true), (Language.English, true) })
        {
            var chat = Places.At(place);
            chat.IdentityInForms = inForms;
            chat.Subject = chat.Subject with { Conversation = chat.Subject.Conversation with { Language = language } };
            for (var failures = 0; failures <= MostFailures; failures++)
            {
                chat.Subject = chat.Subject with { Conversation = chat.Subject.Conversation with { Attempt = failures } };
                chat.Give(new UserInput.Opened());
                Look(place, chat.LastReply!);
            }
        }
    }

    [Fact]
    public void Every_option_of_the_motivation_test_fits_a_row() => Assert.All(
        TestItemFile.Load(TestItemFile.DefaultPath).All.SelectMany(item => item.Options),
        option => Assert.True(Math.Max(option.Id.Length, option.En.Length) <= ChannelLimits.WhatsApp.LongestLabel, option.Id));

    [Fact]
    public void Three_short_labels_are_buttons_and_a_longer_one_makes_them_a_list()
    {
        Assert.Equal(ChoiceForm.Buttons, Layout("Tanya?", "Ya", "Tidak", "Nanti").Form);
        Assert.Equal(ChoiceForm.List, Layout("Tanya?", "Ya", "Cek status pendaftaran").Form);
        Assert.Equal(ChoiceForm.List, Layout("Tanya?", "1", "2", "3", "4").Form);
    }

    [Fact]
    public void What_fits_no_row_is_written_out_and_pressed_by_number()
    {
        var layout = Layout("Tanya?", "Saya akan memberi tahu pelatihnya", "Saya tidak datang");
        Assert.Equal(ChoiceForm.Buttons, layout.Form);
        Assert.Equal("Tanya?\n\n1. Saya akan memberi tahu pelatihnya\n2. Saya tidak datang", layout.Text);
        Assert.Equal(["1", "2"], layout.Choices.Select(choice => choice.Label));
        Assert.Equal(["0", "1"], layout.Choices.Select(choice => choice.Button.Choice));
    }

    [Fact]
    public void Of_eleven_choices_ten_are_rows_and_the_last_is_typed()
    {
        var layout = Layout("Tanya?", [.. Enumerable.Range(1, 11).Select(number => $"Gelombang {number}")]);
        Assert.Equal((ChoiceForm.List, 10), (layout.Form, layout.Choices.Length));
        Assert.EndsWith("\n\nAtau ketik: Gelombang 11", layout.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Eleven_long_choices_are_typed_by_their_numbers()
    {
        var layout = Layout("Tanya?", [.. Enumerable.Range(1, 11).Select(number => $"Sebuah jawaban yang panjang {number}")]);
        Assert.Equal(ChoiceForm.Plain, layout.Form);
        Assert.EndsWith("\n11. Sebuah jawaban yang panjang 11", layout.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_with_two_choices_is_a_list() => Assert.Equal(ChoiceForm.List, Layout(new string('a', 1_100), "Ya", "Tidak").Form);

    [Fact]
    public void A_page_is_one_tap_away_and_its_neighbours_are_typed()
    {
        var reply = new Reply
        {
            Text = "Tanya?",
            Buttons = [new Button("Buka halaman", "", 1, "form", "https://bot.example.id/f/x"), new Button("Kembali", "", 1, "/back")],
        };
        var layout = ChoiceLayout.Of(reply, ChannelLimits.WhatsApp);
        Assert.Equal((ChoiceForm.Link, "Tanya?\n\nAtau ketik: Kembali"), (layout.Form, layout.Text));
        Assert.Equal(ChoiceForm.Buttons, ChoiceLayout.Of(reply, ChannelLimits.Telegram).Form);
        var longer = ChoiceLayout.Of(reply with { Text = new string('a', 1_024) }, ChannelLimits.WhatsApp);
        Assert.Equal(ChoiceForm.Plain, longer.Form);
        Assert.EndsWith("Buka halaman: https://bot.example.id/f/x", longer.Text, StringComparison.Ordinal);
    }

    private static void Look(string place, Reply reply)
    {
        foreach (var limits in new[] { ChannelLimits.WebChat, ChannelLimits.Telegram, ChannelLimits.WhatsApp })
        {
            Assert.All(reply.Buttons, button => Assert.True(
                button.Label.Length <= (button.Url is null ? limits.LongestLabel : limits.ButtonLabel), $"{place}: “{button.Label}” is too long"));
            var layout = ChoiceLayout.Of(reply, limits);
            Assert.True(layout.Text.Length <= limits.Text, $"{place}: the text is too long");
            var most = limits.MostRows == 0 ? int.MaxValue : limits.MostRows;
            var expected = limits.LinksBesideChoices || reply.Buttons.All(button => button.Url is null) ? Math.Min(reply.Buttons.Length, most) : 1;
            Assert.Equal(expected, layout.Choices.Length);
        }
    }

    private static ChoiceLayout Layout(string text, params string[] labels) => ChoiceLayout.Of(
        new Reply { Text = text, Buttons = [.. labels.Select((label, index) => new Button(label, "step", 1, $"{index}"))] }, ChannelLimits.WhatsApp);
}
