namespace Prakerja.TestKit;

/// <summary>Finds files of the working copy from wherever the tests run.</summary>
public static class Repository
{
    /// <summary>The folder of Prakerja.Bot.sln.</summary>
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Prakerja.Bot.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside the working copy: no Prakerja.Bot.sln above the binaries.");
    }
}
