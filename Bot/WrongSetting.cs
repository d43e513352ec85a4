namespace Prakerja.Bot;

/// <summary>A setting that is there and cannot be used. The message names it and says what to do; it never holds the value, which may be a secret.</summary>
internal sealed class WrongSettingException(string setting, string hint, Exception? cause = null)
    : Exception($"The setting {setting} cannot be used. {hint}", cause)
{
    public string Setting { get; } = setting;
}
