namespace Prakerja.Bot.Tests;

public sealed class FaultTraceTests
{
    [Fact]
    public void A_trace_names_types_and_places_of_a_fault_and_its_causes_and_nothing_that_was_written()
    {
        var trace = FaultTrace.Of(Thrown());

        Assert.Contains("System.InvalidOperationException", trace, StringComparison.Ordinal);
        Assert.Contains("caused by System.FormatException", trace, StringComparison.Ordinal);
        Assert.Contains($"{nameof(FaultTraceTests)}.{nameof(Read)}", trace, StringComparison.Ordinal);
        Assert.DoesNotContain("sari@example.id", trace, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", trace, StringComparison.Ordinal);
    }

    private static Exception Thrown()
    {
        try
        {
            Read();
            return new NotSupportedException();
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }

    private static void Read()
    {
        try
        {
            throw new FormatException("sari@example.id is no number");
        }
        catch (FormatException cause)
        {
            throw new InvalidOperationException("sari@example.id", cause);
        }
    }
}
