using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>The seven groups of article 2 of Permenko 11/2020. None of them bars an applicant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EmploymentStatus>))]
public enum EmploymentStatus
{
    [JsonStringEnumMemberName("job-seeker")]
    JobSeeker,

    [JsonStringEnumMemberName("fresh-graduate")]
    FreshGraduate,

    /// <summary>Terkena PHK.</summary>
    [JsonStringEnumMemberName("laid-off")]
    LaidOff,

    /// <summary>Dirumahkan: sent home, still employed.</summary>
    [JsonStringEnumMemberName("furloughed")]
    Furloughed,

    [JsonStringEnumMemberName("employee")]
    Employee,

    /// <summary>Pekerja bukan penerima upah: works without a wage.</summary>
    [JsonStringEnumMemberName("non-wage-worker")]
    NonWageWorker,

    [JsonStringEnumMemberName("micro-business")]
    MicroBusiness,
}
