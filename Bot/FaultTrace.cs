using System.Diagnostics;
using System.Text;

namespace Prakerja.Bot;

/// <summary>
/// What a log may hold of an exception: the types of it and of its causes, and the places in the code. The message of an exception may hold what somebody
/// wrote, and the paths of source files tell about the machine that built it.
/// </summary>
internal static class FaultTrace
{
    private const int MostCauses = 8;

    public static string Of(Exception fault)
    {
        var trace = new StringBuilder();
        var cause = fault;
        for (var depth = 0; cause is not null && depth < MostCauses; depth++)
        {
            trace.Append(depth == 0 ? "" : "caused by ").AppendLine(cause.GetType().FullName);
            trace.Append(new StackTrace(cause, fNeedFileInfo: false));
            cause = cause is AggregateException { InnerExceptions: [var first, ..] } ? first : cause.InnerException;
        }

        return trace.ToString().TrimEnd();
    }
}
