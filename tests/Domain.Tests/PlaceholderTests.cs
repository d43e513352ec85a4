namespace Prakerja.Domain.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Runner_runs() => Assert.NotNull(typeof(PlaceholderTests).Assembly);
}
