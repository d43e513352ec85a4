using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("sari@example.id", "sari@example.id")]
    [InlineData("sari+kerja@example.id", "sari+kerja@example.id")]
    [InlineData("sari_r-dewi.99@mail-2.example.co.id", "sari_r-dewi.99@mail-2.example.co.id")]
    [InlineData("Sari@EXAMPLE.Id", "Sari@example.id")]
    [InlineData("o'neil!#$%&*/=?^`{|}~@example.id", "o'neil!#$%&*/=?^`{|}~@example.id")]
    [InlineData(" sari @example.id ", "sari@example.id")]
    [InlineData("sari@ example. id", "sari@example.id")]
    [InlineData("<sari@example.id>", "sari@example.id")]
    [InlineData("mailto:sari@example.id", "sari@example.id")]
    [InlineData("sari@example.id.", "sari@example.id")]
    [InlineData("sari\u200B@example.id", "sari@example.id")]
    [InlineData("a@b.co", "a@b.co")]
    [InlineData("sari@xn--bcher-kva.example", "sari@xn--bcher-kva.example")]
    public void Any_valid_address_is_taken(string typed, string address) => Assert.Equal(address, EmailAddress.Parse(typed).Value().Value);

    [Theory]
    [InlineData("sari", EmailAddress.Codes.NoAt)]
    [InlineData("sari.example.id", EmailAddress.Codes.NoAt)]
    [InlineData("sari@@example.id", EmailAddress.Codes.TwoAt)]
    [InlineData("sari@a.id, budi@b.id", EmailAddress.Codes.TwoAt)]
    [InlineData("sari dewi@example.id", EmailAddress.Codes.Space)]
    [InlineData("sari@example", EmailAddress.Codes.Domain)]
    [InlineData("sari@example..id", EmailAddress.Codes.Domain)]
    [InlineData("sari@-example.id", EmailAddress.Codes.Domain)]
    [InlineData("sari@192.168.0.12", EmailAddress.Codes.Domain)]
    [InlineData("sari@example.i", EmailAddress.Codes.Domain)]
    [InlineData("sari@", EmailAddress.Codes.Domain)]
    [InlineData("@example.id", EmailAddress.Codes.Name)]
    [InlineData("sari..dewi@example.id", EmailAddress.Codes.Name)]
    [InlineData("sari.@example.id", EmailAddress.Codes.Name)]
    [InlineData("särí@example.id", EmailAddress.Codes.Characters)]
    [InlineData("sari(kerja)@example.id", EmailAddress.Codes.Characters)]
    [InlineData("sari@example,id", EmailAddress.Codes.Characters)]
    public void What_no_server_takes_is_rejected_with_its_reason(string typed, string code)
        => Assert.Equal(code, EmailAddress.Parse(typed).Why().Code);

    [Fact]
    public void A_line_break_never_gets_into_an_address()
        => Assert.Equal(EmailAddress.Codes.TwoAt, EmailAddress.Parse("sari@example.id\r\nBcc: budi@example.id").Why().Code);

    [Theory]
    [InlineData("sari@gmial.com", "sari@gmail.com")]
    [InlineData("sari@gmai.com", "sari@gmail.com")]
    [InlineData("sari@gmaill.com", "sari@gmail.com")]
    [InlineData("sari@gmail.con", "sari@gmail.com")]
    [InlineData("sari@gmail.co", "sari@gmail.com")]
    [InlineData("sari@gamil.com", "sari@gmail.com")]
    [InlineData("sari@gmail.co.id", "sari@gmail.com")]
    [InlineData("sari@yaho.com", "sari@yahoo.com")]
    [InlineData("sari@yahoo.co.idd", "sari@yahoo.co.id")]
    [InlineData("Sari+x@hotmial.com", "Sari+x@hotmail.com")]
    public void A_common_typo_brings_a_suggestion(string typed, string meant)
        => Assert.Equal(meant, EmailAddress.Parse(typed).Value().Suggestion?.Value);

    [Theory]
    [InlineData("sari@gmail.com")]
    [InlineData("sari@ymail.com")]
    [InlineData("sari@mail.com")]
    [InlineData("sari@example.id")]
    [InlineData("sari@kantor.go.id")]
    public void A_sound_domain_brings_none(string typed) => Assert.Null(EmailAddress.Parse(typed).Value().Suggestion);

    [Fact]
    public void Two_ways_to_write_one_mailbox_share_a_key()
        => Assert.Equal(EmailAddress.Parse("SARI@Example.id").Value().Key, EmailAddress.Parse("sari@example.id").Value().Key);

    [Fact]
    public void An_address_has_at_most_254_characters()
    {
        var local = new string('a', 64);
        var domain = string.Join('.', Enumerable.Repeat(new string('b', 60), 3)) + ".co";

        Assert.Equal($"{local}@{domain}", EmailAddress.Parse($"{local}@{domain}").Value().Value);
        Assert.Equal(EmailAddress.Codes.TooLong, EmailAddress.Parse($"{local}@bbbbb.{domain}").Why().Code);
        Assert.Equal(EmailAddress.Codes.Name, EmailAddress.Parse($"a{local}@example.id").Why().Code);
    }
}
