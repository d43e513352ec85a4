namespace Prakerja.Domain.Applicants;

public static class EmploymentStatusExtensions
{
    /// <summary>From wave 4 on, four fifths of a quota went to people laid off or furloughed by the pandemic.</summary>
    public static bool IsPandemicAffected(this EmploymentStatus status) => status is EmploymentStatus.LaidOff or EmploymentStatus.Furloughed;
}
