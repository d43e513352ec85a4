namespace Prakerja.TestKit.Telegram;

public sealed class FakeBotApiSettings
{
    public string Token { get; set; } = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

    /// <summary>0: any free one.</summary>
    public int Port { get; set; }

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public UpdateRepeats Repeats { get; set; }

    /// <summary>How the back-off of the webhook waits; tests shorten it.</summary>
    public Func<TimeSpan, CancellationToken, Task> Pause { get; set; }

    public FakeBotApiSettings() => Pause = (wait, cancel) => Task.Delay(wait, Time, cancel);

    /// <summary>An error in place of the answer; null lets the call through.</summary>
    public Func<ApiCall, ApiFault?> Refuse { get; set; } = _ => null;
}
