using System.Reflection;

namespace Prakerja.Domain.Tests;

public sealed class RejectionCodesTests
{
    [Fact]
    public void Every_code_constant_of_the_domain_is_listed()
    {
        var constants = typeof(Rejection).Assembly.GetTypes()
            .Where(type => type is { Name: "Codes", IsNested: true })
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToArray();

        Assert.True(constants.Length > 40);
        Assert.Equal(constants.Order(), RejectionCodes.All.Order());
    }

    [Fact]
    public void No_code_is_used_twice() => Assert.Equal(RejectionCodes.All.Count, RejectionCodes.All.Distinct().Count());
}
