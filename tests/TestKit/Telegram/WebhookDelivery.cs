using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Prakerja.TestKit.Telegram;

/// <summary>How often and when an update is delivered although it was confirmed.</summary>
public enum UpdateRepeats
{
    None,

    /// <summary>Twice, at the same time.</summary>
    AtOnce,

    /// <summary>Again right after it was confirmed.</summary>
    After,

    /// <summary>Again after the next one of its queue: 1, 2, 1, 3, 2 …</summary>
    Swapped,
}

/// <summary>Posts updates to the webhook: a queue for each chat and person, back-off from a failure on, until they are confirmed or too old.</summary>
internal sealed class WebhookDelivery(Uri address, string? secret, FakeBotApiSettings settings, CancellationToken over) : IDisposable
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient http = new() { Timeout = Patience };
    private readonly ConcurrentDictionary<string, Task> queues = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PendingUpdate> last = new(StringComparer.Ordinal);

    public Uri Address => address;

    public int Tries => tries;

    private int tries;

    public void Add(PendingUpdate update) =>
        queues.AddOrUpdate(update.Queue, _ => Run(Task.CompletedTask, update), (_, before) => Run(before, update));

    public void Dispose() => http.Dispose();

    private async Task Run(Task before, PendingUpdate update)
    {
        await before;
        await Task.Yield();
        try
        {
            var again = settings.Repeats == UpdateRepeats.AtOnce ? Deliver(update) : Task.CompletedTask;
            await Deliver(update);
            await again;
            if (settings.Repeats == UpdateRepeats.After)
                await Deliver(update);
            if (settings.Repeats == UpdateRepeats.Swapped && last.TryGetValue(update.Queue, out var older))
                await Deliver(older);
            last[update.Queue] = update;
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The server ends.
        }

        update.Confirm();
    }

    private async Task Deliver(PendingUpdate update)
    {
        for (var failures = 1; ; failures++)
        {
            Interlocked.Increment(ref tries);
            if (await Post(update) is not { } wait)
                return;
            var pause = wait >= TimeSpan.Zero ? wait : BackOff(failures);
            if (settings.Time.GetUtcNow() + pause > update.Expires)
                return;
            await settings.Pause(pause, over);
        }
    }

    /// <summary>Null: confirmed. Negative: the usual back-off.</summary>
    private async Task<TimeSpan?> Post(PendingUpdate update)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(update.Json.ToJsonString()));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (secret is not null)
            request.Headers.Add(SecretHeader, secret);
        try
        {
            using var answer = await http.SendAsync(request, over);
            if (answer.IsSuccessStatusCode)
                return null;
            return answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(-1);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !over.IsCancellationRequested))
        {
            return TimeSpan.FromSeconds(-1);
        }
    }

    /// <summary>At once, then 2, 4, 8 … seconds; the cap is drawn anew.</summary>
    private static TimeSpan BackOff(int failures) => failures == 1
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(failures, 10) - 1), RandomNumberGenerator.GetInt32(60, 121)));
}
