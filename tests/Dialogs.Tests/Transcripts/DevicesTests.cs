using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class DevicesTests
{
    [Fact]
    public void The_list_names_channel_device_and_last_use() => Places.At("devices/list")
        .Bot("Chat ini: chat web (Chrome, Android)", "1. Telegram, terakhir dipakai Rabu 2 September 2020 pukul 13.00 WIB", "[Lepas no. 1]", "[Perangkat lain]", "[Kembali]")
        .NotBot("2.");

    [Fact]
    public void Unlinking_signs_that_chat_out_and_tells_it()
    {
        var chat = Places.At("devices/list").Press("Lepas no. 1").Bot("Telegram sudah dilepas", "Hanya chat ini").At("devices/list");
        Assert.Equal("telegramkey0001", Assert.Single(chat.LastDecision!.Effects.OfType<Effect.SignOutChat>()).ChatKey);
        Assert.DoesNotContain("Lepas", string.Concat(chat.LastReply!.Buttons.Select(button => button.Label)), StringComparison.Ordinal);
    }

    [Fact]
    public void Unlinking_the_chat_that_made_a_link_ends_the_link()
    {
        var chat = Places.At("link/wait").Press("Selesai");
        var account = chat.Applicant.Account;
        chat.Subject = chat.Subject with { Applicant = chat.Applicant with { Account = account with { Link = account.Link! with { ChatKey = "telegramkey0001" } } } };
        Assert.Null(chat.User("perangkat").Press("Lepas no. 1").Applicant.Account.Link);
    }

    [Fact]
    public void From_the_list_one_can_go_on_elsewhere_and_comes_back_to_the_open_question() => Places.At("profile/home")
        .User("perangkat").At("devices/list").Press("Perangkat lain").At("link/wait").Press("Selesai").At("profile/home");

    [Fact]
    public void A_number_means_the_chat_of_that_number() =>
        Places.At("devices/list").User("1").Bot("Telegram sudah dilepas");

    [Fact]
    public void Nobody_sees_the_list_without_being_signed_in() =>
        new Chat().User("halo").User("perangkat").Bot("belum masuk ke akun mana pun").At("home/choose");
}
