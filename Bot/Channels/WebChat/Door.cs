using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Connections;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// What every request passes: origin, limit, and at the end the form of errors. A handler answers by itself and returns null, or returns the problem.
/// </summary>
internal sealed partial class Door(Origins origins, ILogger<Door> logger)
{
    public RequestDelegate For(Func<HttpContext, Task<Problem?>> handler, PartitionedRateLimiter<HttpContext>? limit = null) => async context =>
    {
        var problem = !origins.Admit(context)
            ? Problem.OriginRefused
            : AddressLimits.Check(limit, context) ?? await Answer(handler, context);
        if (problem is not null && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
            await problem.Write(context);
    };

    private async Task<Problem?> Answer(Func<HttpContext, Task<Problem?>> handler, HttpContext context)
    {
        try
        {
            return await handler(context);
        }
        catch (BadHttpRequestException fault)
        {
            return Problem.Refused(fault.StatusCode);
        }
        catch (Exception fault)
            when (fault is ConnectionResetException or ConnectionAbortedException || context.RequestAborted.IsCancellationRequested)
        {
            return Problem.Malformed; // nobody reads it
        }
        catch (Exception fault)
        {
            Failed(FaultTrace.Of(fault));
            return Problem.Failed;
        }
    }

    [LoggerMessage(3101, LogLevel.Error, "A request of the web chat failed: {Trace}")]
    private partial void Failed(string trace);
}
