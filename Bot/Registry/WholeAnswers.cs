namespace Prakerja.Bot.Registry;

/// <summary>Reads an answer to its end within the try, so that the try's time-out and the circuit breaker see a body that never ends as well.</summary>
internal sealed class WholeAnswers : DelegatingHandler
{
    private const int MostBytes = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
