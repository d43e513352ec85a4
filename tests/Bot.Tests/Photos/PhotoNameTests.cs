using Prakerja.Bot.Photos;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoNameTests
{
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("a/b/c/d/e/f")]
    [InlineData("a\\b\\c\\d\\e")]
    [InlineData("ABCDEFGH")]
    [InlineData("short12")]
    [InlineData("photo0001.upload")]
    [InlineData("photo0001\n")]
    [InlineData("photo0001\0")]
    [InlineData("foto٠١٢٣٤٥")]
    [InlineData("")]
    public void No_id_can_lead_out_of_the_vault(string id)
    {
        Assert.Null(PhotoName.TryOf(PhotoKind.Photo, id, "photo0001"));
        Assert.Null(PhotoName.TryOf(PhotoKind.Photo, VaultFolder.Sari, id));
        Assert.Throws<ArgumentException>(() => PhotoName.Of(PhotoKind.Upload, VaultFolder.Sari, id));
    }

    [Fact]
    public void An_id_has_8_to_64_characters()
    {
        Assert.NotNull(PhotoName.TryOf(PhotoKind.Photo, new string('a', 8), new string('9', 64)));
        Assert.Null(PhotoName.TryOf(PhotoKind.Photo, new string('a', 65), "photo0001"));
    }
}
