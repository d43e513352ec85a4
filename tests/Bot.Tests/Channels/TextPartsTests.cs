using Prakerja.Bot.Channels.Common;

namespace Prakerja.Bot.Tests.Channels;

public sealed class TextPartsTests
{
    [Fact]
    public void A_text_that_fits_stays_whole() => Assert.Equal(["satu\n\ndua"], TextParts.Of("satu\n\ndua", 9));

    [Fact]
    public void Paragraphs_stay_together_as_long_as_they_fit() =>
        Assert.Equal(["satu\n\ndua", "tiga"], TextParts.Of("satu\n\ndua\n\ntiga", 10));

    [Fact]
    public void A_paragraph_too_long_is_cut_between_lines_then_words_then_anywhere()
    {
        Assert.Equal(["satu", "dua"], TextParts.Of("satu\ndua", 5));
        Assert.Equal(["satu", "dua"], TextParts.Of("satu dua", 5));
        Assert.Equal(["satud", "ua"], TextParts.Of("satudua", 5));
    }

    [Fact]
    public void No_part_is_too_long_none_is_empty_and_no_sign_is_torn()
    {
        var chance = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(1, 60)).Select(_ => Pieces[chance.Next(Pieces.Length)]));
            var most = chance.Next(2, 20);
            var parts = TextParts.Of(text, most);
            Assert.All(parts, part => Assert.InRange(part.Length, 1, most));
            Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part[0]) || char.IsHighSurrogate(part[^1])));
            Assert.Equal(Letters(text), Letters(string.Concat(parts)));
        }
    }

    private static readonly string[] Pieces = ["a", "kata", " ", "\n", "\n\n", "😀", "x😀y"];

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
