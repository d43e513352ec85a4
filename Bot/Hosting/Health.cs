using Prakerja.Bot.Outbox;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Hosting;

/// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: the store answers too.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => "ok");
        routes.MapGet("/readyz", async (IWaveStore waves, IOutboxStore outbox) =>
        {
            try
            {
                await waves.Waves(CancellationToken.None).WaitAsync(Patience);
                await outbox.NextDue(CancellationToken.None).WaitAsync(Patience);
                return Results.Text("ready");
            }
            catch (TimeoutException)
            {
                return Results.Text("the store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
