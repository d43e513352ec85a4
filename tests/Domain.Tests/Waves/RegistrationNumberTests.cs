using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Tests.Waves;

public sealed class RegistrationNumberTests
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    [Property]
    public bool A_number_is_read_back_however_it_is_typed(ulong seed, byte wave)
    {
        var number = RegistrationNumber.Draw(wave + 1, new SeededChance(seed).Next);
        string[] typed =
        [
            number.Value, number.Value.ToLowerInvariant(), number.Value.Replace('-', ' '), $" {number.Value} ",
            number.Value.Replace("-", " - ", StringComparison.Ordinal),
        ];
        return typed.All(text => RegistrationNumber.Parse(text).Value() == number) && number.Wave == wave + 1
            && System.Text.RegularExpressions.Regex.IsMatch(number.Value, $"^G[1-9][0-9]*-[{Alphabet}]{{4}}-[0-9]{{2}}$");
    }

    [Property]
    public bool A_longer_number_is_read_back_too(ulong seed)
    {
        var number = RegistrationNumber.Draw(7, new SeededChance(seed).Next, drawn: 6);
        return RegistrationNumber.Parse(number.Value).Value() == number;
    }

    [Property]
    public Property One_wrong_character_is_noticed()
        => Prop.ForAll(
            Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(3, 6).ToArbitrary(), Gen.Elements(Alphabet.ToCharArray()).ToArbitrary(),
            (seed, at, wrong) =>
            {
                var number = RegistrationNumber.Draw(7, new SeededChance((ulong)seed).Next).Value;
                var mistyped = number[..at] + wrong + number[(at + 1)..];
                return mistyped == number || RegistrationNumber.Parse(mistyped).Why().Code == RegistrationNumber.Codes.Check;
            });

    [Property]
    public Property Two_swapped_characters_are_noticed()
        => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(3, 5).ToArbitrary(), (seed, at) =>
        {
            var number = RegistrationNumber.Draw(7, new SeededChance((ulong)seed).Next).Value;
            var mistyped = number[..at] + number[at + 1] + number[at] + number[(at + 2)..];
            return mistyped == number || RegistrationNumber.Parse(mistyped).Why().Code == RegistrationNumber.Codes.Check;
        });

    [Fact]
    public void Another_waves_number_is_not_this_waves()
    {
        var seven = RegistrationNumber.Draw(7, _ => 5).Value;

        Assert.Equal(RegistrationNumber.Codes.Check, RegistrationNumber.Parse(seven.Replace("G7", "G8", StringComparison.Ordinal)).Why().Code);
    }

    [Fact]
    public void A_number_without_dashes_is_read()
    {
        var number = RegistrationNumber.Draw(7, _ => 10);

        Assert.Equal(number, RegistrationNumber.Parse(number.Value.Replace("-", "", StringComparison.Ordinal)).Value());
    }

    [Theory]
    [InlineData("7-4K2M-91")]
    [InlineData("G7-4K2-91")]
    [InlineData("G7-4K0M-91")]
    [InlineData("G0-4K2M-91")]
    [InlineData("G7-4K2M-9")]
    [InlineData("nomor saya hilang")]
    public void What_has_another_form_is_rejected(string typed)
        => Assert.Equal(RegistrationNumber.Codes.Form, RegistrationNumber.Parse(typed).Why().Code);
}
