using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class PhoneTests
{
    [Fact]
    public void The_right_code_proves_and_claims_the_number()
    {
        var chat = Places.At("phone/code");
        var sms = Assert.Single(chat.Effects.OfType<Effect.Sms>());
        Assert.Equal("+6281298765432", sms.To);
        Assert.DoesNotContain(chat.Effects, effect => effect is Effect.ClaimIt { Claim.Kind: ClaimKind.Phone });
        chat.TypeTheCode().Bot("Kodenya cocok");
        Assert.Contains(chat.Effects, effect => effect is Effect.ClaimIt { Claim.Kind: ClaimKind.Phone });
        Assert.Null(chat.Applicant.Contact.Code);
    }

    [Fact]
    public void A_wrong_code_says_how_many_tries_are_left_and_five_use_it_up()
    {
        var chat = Places.At("phone/code");
        var wrong = chat.SmsCode == "111111" ? "222222" : "111111";
        for (var left = 4; left >= 1; left--)
            chat.User(wrong).Bot($"masih bisa dicoba {left} kali").At("phone/code");
        chat.User(wrong).Bot("sudah dicoba lima kali");
        chat.TypeTheCode().NotBot("Kodenya cocok").At("phone/code");
    }

    [Fact]
    public void A_code_dies_after_five_minutes_and_a_new_one_ends_the_old()
    {
        var chat = Places.At("phone/code").After(TimeSpan.FromMinutes(5)).TypeTheCode().Bot("lewat 5 menit");
        var old = chat.SmsCode;
        chat.Press("Kirim ulang kode").Bot("kode baru");
        if (old != chat.SmsCode)
            chat.User(old).At("phone/code");
        chat.TypeTheCode().Bot("Kodenya cocok");
    }

    [Fact]
    public void Sending_again_too_soon_waits() => Places.At("phone/code")
        .Press("Kirim ulang kode").Bot("Bisa dikirim ulang dalam 1 menit").At("phone/code");

    [Fact]
    public void Five_codes_a_day_go_to_a_number()
    {
        var chat = Places.At("phone/code");
        foreach (var wait in new[] { 61, 121, 301, 901 })
            chat.After(TimeSpan.FromSeconds(wait)).Press("Kirim ulang kode");
        Assert.Equal(5, chat.Effects.OfType<Effect.Sms>().Count());
        chat.After(TimeSpan.FromHours(2)).Press("Kirim ulang kode").Bot("lima kode");
        Assert.Equal(5, chat.Effects.OfType<Effect.Sms>().Count());
    }

    [Fact]
    public void Fifteen_wrong_codes_lock_the_number_also_over_new_codes()
    {
        var chat = Places.At("phone/code");
        for (var round = 0; round < 4; round++)
        {
            var wrong = chat.SmsCode == "111111" ? "222222" : "111111";
            for (var tries = 0; tries < 5; tries++)
                chat.User(wrong);
            chat.After(TimeSpan.FromMinutes(16));
            if (chat.Shown.Contains("Demi keamanan", StringComparison.Ordinal))
                break;
            chat.Press("Kirim ulang kode");
        }

        chat.Bot("Terlalu banyak kode");
    }

    [Fact]
    public void A_code_typed_where_none_lives_brings_the_number_no_nearer_to_the_lock()
    {
        var chat = Places.At("phone/code").After(TimeSpan.FromMinutes(6));
        for (var tries = 0; tries < 20; tries++)
            chat.User("111111").Bot("lewat 5 menit").At("phone/code");
        Assert.Equal(0, chat.Spent(LimitRule.PasscodeFailures));
        chat.Press("Kirim ulang kode").TypeTheCode().Bot("sudah tersimpan");
    }

    [Fact]
    public void When_the_days_sms_are_spent_the_applicant_hears_so_with_another_way_and_loses_nothing()
    {
        var chat = Places.At("phone/phone");
        chat.Sms = new SmsLimits(1, 0);
        chat.User("081311112222").Press("Ganti nomor").User("081298765432")
            .Bot("sedang tidak bisa dikirim ke siapa pun", "Jawaban Anda tersimpan", "petugas@prakerja.example.id", "Belum ada kode yang berlaku", "11 jam")
            .At("phone/code");
        Assert.Single(chat.Effects.OfType<Effect.Sms>());
        Assert.Null(chat.Applicant.Contact.Sent);
        Assert.Equal(1, chat.Spent(LimitRule.Sms));
        chat.Sms = SmsLimits.None;
        chat.Press("Kirim ulang kode").TypeTheCode().Bot("sudah tersimpan");
    }

    [Fact]
    public void An_address_that_asked_for_many_numbers_hears_of_another_connection()
    {
        var chat = Places.At("phone/phone");
        (chat.Sms, chat.Caller) = (new SmsLimits(0, 1), System.Net.IPAddress.Parse("203.0.113.7"));
        chat.User("081298765432").Press("Ganti nomor").User("081311112222").Bot("Dari jaringan internet ini", "data seluler", "dalam 60 menit");
        Assert.Single(chat.Effects.OfType<Effect.Sms>());
        Assert.Equal(1, chat.Spent(LimitRule.NumbersPerChat));
    }

    [Fact]
    public void A_number_of_another_account_is_refused_and_another_can_be_given()
    {
        var chat = Places.At("phone/code");
        chat.TakenByOthers.Add(new Claim(ClaimKind.Phone, "+6281298765432"));
        chat.TypeTheCode().Bot("sudah dipakai akun lain").At("phone/phone").User("081311112222").TypeTheCode().Bot("Kodenya cocok");
    }

    [Fact]
    public void The_number_can_be_changed_before_the_code() => Places.At("phone/code")
        .Press("Ganti nomor").At("phone/phone").User("081311112222").Bot("+62813****2222").TypeTheCode().Bot("Kodenya cocok");
}

public sealed class ChannelPhoneTests
{
    private static readonly Domain.Applicants.PhoneNumber Number = Domain.Applicants.PhoneNumber.FromStored("+6281255556666");

    [Fact]
    public void The_number_of_the_channel_is_offered_and_proved_without_an_sms()
    {
        var chat = AtPhone().Bot("Pakai nomor WhatsApp ini, +62812****6666?", "[Pakai nomor ini]").Press("Pakai nomor ini").Bot("sudah terbukti").At("motivation-test/start");
        Assert.Equal((Number, chat.Now), (chat.Applicant.Contact.Phone, chat.Applicant.Contact.PhoneVerifiedAt));
        Assert.Empty(chat.Effects.OfType<Effect.Sms>());
        Assert.Contains(chat.Effects, effect => effect is Effect.ClaimIt { Claim: { Kind: ClaimKind.Phone, Value: "+6281255556666" } });
    }

    [Theory]
    [InlineData("ya")]
    [InlineData("0812 5555 6666")]
    public void Saying_yes_or_writing_it_confirms_it_too(string words) => AtPhone().User(words).Bot("sudah terbukti").At("motivation-test/start");

    [Fact]
    public void Another_number_gets_its_code()
    {
        var chat = AtPhone().User("081298765432").At("phone/code");
        Assert.Equal("+6281298765432", Assert.Single(chat.Effects.OfType<Effect.Sms>()).To);
    }

    [Fact]
    public void A_number_that_another_account_holds_is_not_proved_by_the_channel_either()
    {
        var chat = AtPhone();
        chat.TakenByOthers.Add(new Claim(ClaimKind.Phone, Number.Value));
        chat.Press("Pakai nomor ini").Bot("sudah dipakai akun lain").At("phone/phone");
        Assert.Null(chat.Applicant.Contact.PhoneVerifiedAt);
    }

    [Fact]
    public void A_shared_contact_of_ones_own_proves_it_at_the_question()
    {
        var chat = Places.At("phone/phone").Give(new UserInput.OwnPhone("6281255556666")).Bot("sudah terbukti").At("motivation-test/start");
        Assert.Equal(Number, chat.Applicant.Contact.Phone);
        Assert.Empty(chat.Effects.OfType<Effect.Sms>());
    }

    [Fact]
    public void A_contact_with_a_foreign_number_is_told_what_a_right_one_looks_like() =>
        Places.At("phone/phone").Give(new UserInput.OwnPhone("+14155550100")).At("phone/phone").NotBot("sudah terbukti");

    [Fact]
    public void A_new_number_is_proved_by_a_contact_as_well()
    {
        var chat = Places.At("change-phone/phone").Give(new UserInput.OwnPhone("+6281255556666")).Bot("sudah terbukti").At("summary/check");
        Assert.Equal(Number, chat.Applicant.Contact.Phone);
        Assert.Contains(chat.Effects, effect => effect is Effect.Release { Claim.Kind: ClaimKind.Phone });
    }

    public static TheoryData<string> Others => [.. Places.Names.Where(place => !place.EndsWith("phone/phone", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Others))]
    public void Elsewhere_a_contact_gets_a_friendly_answer_and_changes_nothing(string place)
    {
        var chat = Places.At(place);
        var before = EveryPlaceTests.State(chat);
        chat.Give(new UserInput.OwnPhone("+6281255556666")).Bot("tidak kami simpan");
        Assert.Equal(before, EveryPlaceTests.State(chat));
        Assert.Empty(chat.LastDecision!.Effects);
    }

    private static Chat AtPhone()
    {
        var chat = Places.At("phone/phone");
        (chat.Channel, chat.ChannelPhone) = ("whatsapp", Number);
        return chat.User("bantuan");
    }
}
