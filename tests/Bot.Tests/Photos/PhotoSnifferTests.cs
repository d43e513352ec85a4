using System.Text;
using Prakerja.Bot.Photos;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoSnifferTests
{
    [Theory]
    [InlineData("heic")]
    [InlineData("heix")]
    [InlineData("mif1")]
    [InlineData("msf1")]
    public void Iphone_and_samsung_brands_are_heic(string brand) =>
        Assert.Equal(PhotoFormat.Heic, PhotoSniffer.Sniff([0, 0, 0, 24, .. Encoding.ASCII.GetBytes("ftyp" + brand + "0000")]));

    [Theory]
    [InlineData("isom")]
    [InlineData("qt  ")]
    [InlineData("mp42")]
    public void A_film_is_no_photo(string brand) =>
        Assert.Equal(PhotoFormat.None, PhotoSniffer.Sniff([0, 0, 0, 24, .. Encoding.ASCII.GetBytes("ftyp" + brand + "0000")]));

    [Theory]
    [InlineData("GIF89a..........")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("\u00EF\u00BB\u00BF<?xml version=\"1.0\"?>\n<!-- x -->\n<SVG/>")]
    [InlineData("II*\0........")]
    [InlineData("MM\0*........")]
    [InlineData("BM....\0\0\0\0....")]
    [InlineData("\0\0\0\u0018ftypavif....")]
    public void Other_pictures_are_told_from_what_is_no_picture(string text) =>
        Assert.Equal(PhotoFormat.OtherPicture, PhotoSniffer.Sniff(Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("\u00FF\u00D8")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<!doctype html><html><body><svg></svg></body></html>")]
    [InlineData("RIFF....AVI LIST")]
    [InlineData("MZ..............")]
    [InlineData("push graphic-context")]
    public void What_is_no_picture_is_none(string text) => Assert.Equal(PhotoFormat.None, PhotoSniffer.Sniff(Encoding.Latin1.GetBytes(text)));
}
