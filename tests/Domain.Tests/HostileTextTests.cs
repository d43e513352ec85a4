using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Tests;

/// <summary>What a stranger can send, against every parser at once.</summary>
public sealed class HostileTextTests
{
    private static readonly Dictionary<string, Func<string, Rejection?>> Parsers = new()
    {
        ["name"] = text => WhyOf(PersonName.Parse(text)),
        ["email"] = text => WhyOf(EmailAddress.Parse(text)),
        ["nik"] = text => WhyOf(Nik.Parse(text)),
        ["kk"] = text => WhyOf(FamilyCardNumber.Parse(text)),
        ["birth-date"] = text => WhyOf(BirthDate.Parse(text)),
        ["phone"] = text => WhyOf(PhoneNumber.Parse(text)),
        ["address"] = text => WhyOf(Address.Parse(text)),
        ["otp"] = text => WhyOf(Passcode.Parse(text)),
        ["registration"] = text => WhyOf(RegistrationNumber.Parse(text)),
    };

    public static TheoryData<string, string> StrangeTexts()
    {
        var texts = new Dictionary<string, string>
        {
            ["empty"] = "",
            ["spaces"] = " \t\r\n ",
            ["right-to-left marks"] = "\u200F\u202E\u2067",
            ["zero width"] = "\u200B\u200D\uFEFF",
            ["emoji"] = "👩🏽‍🌾🎉",
            ["half an emoji"] = "\uD83D",
            ["100 KB of letters"] = new string('a', 100_000),
            ["100 KB of digits"] = new string('3', 100_000),
            ["100 KB of spaces and one letter"] = new string(' ', 100_000) + "?",
            ["full-width digits"] = "３４０４０１１９０５９０",
            ["arabic digits"] = "٣٤٠٤٠١١٩٠٥٩٠",
            ["script"] = "<script>alert(1)</script>",
            ["null character"] = "\0",
        };
        var data = new TheoryData<string, string>();
        foreach (var parser in Parsers.Keys)
            foreach (var (name, text) in texts) data.Add(parser, name + "\u0001" + text);
        return data;
    }

    [Theory]
    [MemberData(nameof(StrangeTexts), DisableDiscoveryEnumeration = true)]
    public void A_strange_text_is_rejected_with_a_known_reason_and_a_short_quotation(string parser, string namedText)
    {
        var why = Parsers[parser](namedText[(namedText.IndexOf('\u0001') + 1)..]);

        Assert.NotNull(why);
        Assert.Contains(why.Code, RejectionCodes.All);
        Assert.StartsWith(parser + ".", why.Code);
        Assert.InRange(why.Read.Length, 0, 45);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200F\u200B")]
    public void Nothing_typed_is_said_to_be_nothing(string text)
    {
        foreach (var (parser, read) in Parsers) Assert.Equal($"{parser}.empty", read(text)?.Code);
    }

    [Property(MaxTest = 500)]
    public bool No_text_makes_a_parser_throw(string? text)
        => Parsers.Values.All(read => read(text!) is null or { Code.Length: > 0 });

    [Property(MaxTest = 500)]
    public Property Texts_of_likely_characters_never_throw()
    {
        var likely = Gen.Elements("0123456789 -./+@#'OoGg(),abmeijunMEI\u200F\u200Dé👍３".ToCharArray());
        return Prop.ForAll(
            likely.ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
            text => Parsers.Values.All(read => read(text) is null || RejectionCodes.All.Contains(read(text)!.Code)));
    }

    private static Rejection? WhyOf<T>(Parsed<T> parsed) => parsed is Parsed<T>.Rejected(var why) ? why : null;
}
