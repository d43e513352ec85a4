namespace Prakerja.Bot;

/// <summary>Where everything lies that the bot stores: <c>Storage:DataDirectory</c>; "data" beside the program in Development.</summary>
internal static class DataDirectory
{
    public const string Setting = "Storage:DataDirectory";

    /// <summary>The full path. A relative one counts from the content root, so that it does not depend on where the bot was started.</summary>
    /// <exception cref="MissingSettingException">Outside Development it has to be set.</exception>
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var path = configuration[Setting];
        if (string.IsNullOrWhiteSpace(path))
            path = environment.IsDevelopment() ? "data" : throw new MissingSettingException(Setting, "It is the directory of the store.");
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, environment.ContentRootPath));
    }
}
