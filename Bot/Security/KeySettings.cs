using System.Collections.Immutable;
using System.Globalization;

namespace Prakerja.Bot.Security;

/// <summary>
/// Where the keys come from: <c>Keys:Ring</c> ("1:base64,2:base64"), <c>Keys:Writing</c> and <c>Keys:Hash</c>, as a rule from the environment;
/// or the file <c>Keys:File</c>. In Development a file beside the data directory makes itself.
/// </summary>
internal static class KeySettings
{
    public const string Ring = "Keys:Ring";
    public const string Writing = "Keys:Writing";
    public const string Hash = "Keys:Hash";
    public const string File = "Keys:File";

    /// <exception cref="MissingSettingException">No keys outside Development.</exception>
    /// <exception cref="WrongSettingException">Keys that cannot be used; the message says why.</exception>
    public static KeySet Load(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!string.IsNullOrWhiteSpace(configuration[Ring]))
            return FromSettings(configuration);
        var file = FileOf(configuration, environment);
        try
        {
            if (environment.IsDevelopment())
                return file.ReadOrMake();
            if (!file.Exists)
                throw new MissingSettingException(File, $"It names '{file.Path}', and there is no such file.");
            if (file.IsOpenToOthers)
                throw new WrongSettingException(File, $"Others than its owner have rights on '{file.Path}': give it mode 0600, or 0400.");
            return file.Read();
        }
        catch (Exception cause) when (cause is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new WrongSettingException(File, $"'{file.Path}': {cause.Message}", cause);
        }
    }

    /// <summary>The file of keys, there or not; for the command that rotates them.</summary>
    public static KeyFile FileOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var data = DataDirectory.Of(configuration, environment);
        var named = configuration[File];
        if (string.IsNullOrWhiteSpace(named))
            named = environment.IsDevelopment()
                ? $"{data}.keys.json"
                : throw new MissingSettingException(File, $"The keys come from it, or from {Ring}, {Writing} and {Hash}.");
        var path = Path.GetFullPath(named, environment.ContentRootPath);
        return path.StartsWith(data + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? throw new WrongSettingException(File, $"It must lie outside {DataDirectory.Setting}: keys and what they lock never lie together.")
            : new KeyFile(path);
    }

    private static KeySet FromSettings(IConfiguration configuration)
    {
        var keys = ImmutableSortedDictionary.CreateBuilder<int, byte[]>();
        foreach (var entry in configuration[Ring]!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || !int.TryParse(entry.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                throw new WrongSettingException(Ring, "It is written 1:base64,2:base64.");
            keys[number] = Key(Ring, entry[(colon + 1)..]);
        }

        var hash = Key(Hash, configuration[Hash] ?? throw new MissingSettingException(Hash, $"It belongs to {Ring}."));
        var writing = configuration[Writing] ?? throw new MissingSettingException(Writing, $"It belongs to {Ring}.");
        return int.TryParse(writing, NumberStyles.None, CultureInfo.InvariantCulture, out var writer) && keys.ContainsKey(writer)
            ? new KeySet(keys.ToImmutable(), writer, hash)
            : throw new WrongSettingException(Writing, $"It is the number of one of the keys of {Ring}.");
    }

    private static byte[] Key(string setting, string base64)
    {
        var key = new byte[KeySet.Size + 1];
        return Convert.TryFromBase64String(base64, key, out var length) && length == KeySet.Size
            ? key[..KeySet.Size]
            : throw new WrongSettingException(setting, $"A key is {KeySet.Size} bytes in base64.");
    }
}
