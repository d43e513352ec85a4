using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Tests.Security;

public sealed class KeySettingsTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("keys").FullName;

    private string Default => Path.Combine(root, "data.keys.json");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void In_Development_the_keys_make_themselves_beside_the_data_and_stay()
    {
        var first = Load("Development");
        var second = Load("Development");

        Assert.Equal(first.Ring[1], second.Ring[1]);
        Assert.Equal(first.Hash, second.Hash);
        Assert.True(File.Exists(Default));
        Assert.False(Directory.Exists(Path.Combine(root, "data")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Default));
    }

    [Fact]
    public void Processes_that_start_at_once_agree_on_the_keys()
    {
        var keys = new KeySet[8];

        Parallel.For(0, keys.Length, number => keys[number] = new KeyFile(Default).ReadOrMake());

        Assert.Single(keys.Select(set => Convert.ToBase64String(set.Hash)).Distinct());
    }

    [Fact]
    public void In_Production_missing_keys_stop_the_start_and_name_the_setting()
    {
        Assert.Equal("Storage:DataDirectory", Missing());
        Assert.Equal("Keys:File", Missing(("Storage:DataDirectory", "data")));
        Assert.Equal("Keys:File", Missing(("Storage:DataDirectory", "data"), ("Keys:File", "nowhere.json")));
        Assert.Equal("Keys:Hash", Missing(("Storage:DataDirectory", "data"), ("Keys:Ring", Ring(1))));
        Assert.False(File.Exists(Path.Combine(root, "nowhere.json")));
    }

    [Fact]
    public void Keys_never_lie_in_the_data_directory()
    {
        var wrong = Assert.Throws<WrongSettingException>(() => Load("Development", ("Keys:File", "data/keys.json")));

        Assert.Equal("Keys:File", wrong.Setting);
    }

    [Theory]
    [InlineData("600", true)]
    [InlineData("400", true)]
    [InlineData("640", false)]
    [InlineData("620", false)]
    [InlineData("604", false)]
    [InlineData("644", false)]
    [InlineData("700", false)]
    public void In_Production_only_the_owner_has_rights_on_the_file_of_keys(string mode, bool starts)
    {
        if (OperatingSystem.IsWindows())
            return;
        Load("Development");
        File.SetUnixFileMode(Default, (UnixFileMode)Convert.ToInt32(mode, 8));
        (string, string)[] settings = [("Storage:DataDirectory", "data"), ("Keys:File", Default)];

        if (starts)
        {
            Assert.Equal(1, Load("Production", settings).Writing);
            return;
        }

        var wrong = Assert.Throws<WrongSettingException>(() => Load("Production", settings));
        Assert.Equal("Keys:File", wrong.Setting);
        Assert.Contains("0600", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_file_of_keys_counts_by_what_it_points_at()
    {
        if (OperatingSystem.IsWindows())
            return;
        Load("Development");
        var link = Path.Combine(root, "link.json");
        File.CreateSymbolicLink(link, Default);
        (string, string)[] settings = [("Storage:DataDirectory", "data"), ("Keys:File", link)];
        Assert.Equal(1, Load("Production", settings).Writing);

        File.SetUnixFileMode(Default, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        Assert.Throws<WrongSettingException>(() => Load("Production", settings));
    }

    [Fact]
    public void Keys_come_from_the_environment()
    {
        var keys = Load("Production", ("Keys:Ring", $"{Ring(1)},{Ring(2)}"), ("Keys:Writing", "2"), ("Keys:Hash", Key()));

        Assert.Equal([1, 2], keys.Ring.Keys);
        Assert.Equal(2, keys.Writing);
    }

    [Theory]
    [InlineData("Keys:Ring", "1")]
    [InlineData("Keys:Ring", "x:AAAA")]
    [InlineData("Keys:Ring", "1:AAAA")]
    [InlineData("Keys:Writing", "2")]
    [InlineData("Keys:Hash", "geheim")]
    public void Keys_that_cannot_be_used_stop_the_start_without_showing_them(string setting, string value)
    {
        var settings = new Dictionary<string, string> { ["Keys:Ring"] = Ring(1), ["Keys:Writing"] = "1", ["Keys:Hash"] = Key(), [setting] = value };

        var wrong = Assert.Throws<WrongSettingException>(() => Load("Production", [.. settings.Select(pair => (pair.Key, pair.Value))]));

        Assert.Equal(setting, wrong.Setting);
        Assert.DoesNotContain("AAAA", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"writing":2,"keys":{"1":"AAAA"},"hash":"AAAA"}""")]
    public void A_damaged_file_of_keys_stops_the_start_and_is_left_alone(string content)
    {
        File.WriteAllText(Default, content);

        Assert.Throws<WrongSettingException>(() => Load("Development"));

        Assert.Equal(content, File.ReadAllText(Default));
    }

    [Fact]
    public void A_new_key_reads_first_and_writes_later_and_old_seals_still_open()
    {
        var file = new KeyFile(Default);
        var before = RingOf(file.ReadOrMake());
        var sealedBefore = before.Seal("isi"u8, "uji"u8);

        var number = file.Add();
        var between = RingOf(file.Read());
        file.WriteWith(number);
        var after = RingOf(file.Read());

        Assert.Equal((1, 2), (between.Writing, after.Writing));
        Assert.Equal("isi"u8.ToArray(), between.Open(after.Seal("isi"u8, "uji"u8), "uji"u8));
        Assert.Equal("isi"u8.ToArray(), after.Open(sealedBefore, "uji"u8));
        Assert.Throws<ArgumentOutOfRangeException>(() => file.WriteWith(7));
    }

    [Fact]
    public void A_secret_for_one_purpose_is_none_for_another()
    {
        var secrets = new DerivedSecrets(KeySet.NewKey());

        Assert.Equal(secrets.For("web chat"), secrets.For("web chat"));
        Assert.NotEqual(secrets.For("web chat"), secrets.For("look-up keys"));
    }

    private KeySet Load(string environment, params (string Name, string Value)[] settings)
        => KeySettings.Load(
            new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build(),
            new Place { EnvironmentName = environment, ContentRootPath = root });

    private string Missing(params (string Name, string Value)[] settings)
        => Assert.Throws<MissingSettingException>(() => Load("Production", settings)).Setting;

    private static KeyRing RingOf(KeySet keys) => new(keys.Ring, keys.Writing);

    private static string Key() => Convert.ToBase64String(KeySet.NewKey());

    private static string Ring(int number) => $"{number}:{Key()}";

    private sealed class Place : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }
        public required string ContentRootPath { get; set; }
        public string ApplicationName { get; set; } = "Bot";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
