using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class EmploymentStatusTests
{
    [Fact]
    public void Who_was_laid_off_or_furloughed_counts_as_hit_by_the_pandemic()
        => Assert.Equal(
            [EmploymentStatus.LaidOff, EmploymentStatus.Furloughed],
            Enum.GetValues<EmploymentStatus>().Where(status => status.IsPandemicAffected()));
}
