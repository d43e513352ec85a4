namespace Prakerja.Bot.Turns;

/// <summary>
/// A channel into which a link "lanjut di perangkat lain" can lead; it registers one beside its <see cref="IChannel"/>, in the order in which they are
/// offered. When such a link is opened the channel brings <c>UserInput.LinkOpened</c>.
/// </summary>
internal interface IDeepLink
{
    string Channel { get; }

    /// <summary>False while the channel's own address is not known or the channel is switched off.</summary>
    bool IsOpen { get; }

    /// <summary>"https://t.me/PrakerjaBot?start=l_…", for a token as <see cref="Dialogs.Engine.LinkPayload"/> has it.</summary>
    string Address(string token);
}
