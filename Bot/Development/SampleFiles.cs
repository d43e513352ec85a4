namespace Prakerja.Bot.Development;

/// <summary>The files of fictional people that come with the bot.</summary>
internal static class SampleFiles
{
    /// <summary>The registry of Development: what is true of these people.</summary>
    public static string People => PathOf("sample-people.csv");

    /// <summary>What can be tried with them, also what is to be typed wrong.</summary>
    public static string Cases => PathOf("sample-cases.json");

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Registry", name);
}
