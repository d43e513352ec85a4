namespace Prakerja.Bot;

/// <summary>A setting without which the bot cannot start. The message names it, for the operator who reads the last line before the end.</summary>
internal sealed class MissingSettingException(string setting, string hint)
    : Exception($"The setting {setting} is missing. {hint}")
{
    /// <summary>As it is written in the configuration, for example "Mail:Smtp:Host".</summary>
    public string Setting { get; } = setting;
}
