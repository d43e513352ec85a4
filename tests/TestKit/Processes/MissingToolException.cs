namespace Prakerja.TestKit.Processes;

/// <summary>A test needs a real program that is not installed. Not skipped: what was not tried is not known to work.</summary>
public sealed class MissingToolException(string program, string package, Exception? inner = null)
    : Exception($"{program} is missing. Install it: apt-get install -y --no-install-recommends {package}", inner);
