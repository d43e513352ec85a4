using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Prakerja.Bot.Forms;

/// <summary>
/// On a slow phone people tap twice, and the browser shows only what the second request answers: the very same form, sent again within seconds,
/// gets the answer of the first. Lives in memory: without it the second tap gets the end page.
/// </summary>
internal sealed class DoubleTaps(TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, Answer> answers = new();

    public Task<FormPage> Once(string token, string body, Func<Task<FormPage>> submit)
    {
        Sweep();
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{token}\n{body}")));
        var mine = new Answer(clock.GetUtcNow(), new Lazy<Task<FormPage>>(submit));
        return answers.Count >= MostKept ? submit() : answers.GetOrAdd(key, mine).Page.Value;
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, answer) in answers)
            if (answer.Page is { IsValueCreated: true, Value.IsCompleted: true } page && (now >= answer.At + Kept || !Succeeded(page.Value)))
                answers.TryRemove(new KeyValuePair<string, Answer>(key, answer));
    }

    // "Wait a moment" must not be what the next try, a moment later, is told.
    private static bool Succeeded(Task<FormPage> page) => page.IsCompletedSuccessfully && page.Result.Status == StatusCodes.Status200OK;

    private sealed record Answer(DateTimeOffset At, Lazy<Task<FormPage>> Page);
}
