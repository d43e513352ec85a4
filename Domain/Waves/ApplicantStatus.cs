using System.Text.Json.Serialization;

namespace Prakerja.Domain.Waves;

/// <summary>What the dashboard says, in the programme's own distinctions.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApplicantStatus>))]
public enum ApplicantStatus
{
    /// <summary>"Gelombang tidak ditemukan": not joined, and no wave is open.</summary>
    [JsonStringEnumMemberName("no-wave")]
    NoWave,

    /// <summary>Not joined, and a wave is open.</summary>
    [JsonStringEnumMemberName("may-join")]
    MayJoin,

    /// <summary>"Menunggu gelombang ditutup": joined, the wave is still open.</summary>
    [JsonStringEnumMemberName("waiting-for-close")]
    WaitingForClose,

    /// <summary>"Sedang diproses": the wave is closed, the selection has not begun.</summary>
    [JsonStringEnumMemberName("being-processed")]
    BeingProcessed,

    /// <summary>"Dalam proses seleksi".</summary>
    [JsonStringEnumMemberName("in-selection")]
    InSelection,

    /// <summary>"Sedang dievaluasi": announced, but this applicant's result is not here yet; says nothing about the outcome.</summary>
    [JsonStringEnumMemberName("being-evaluated")]
    BeingEvaluated,

    /// <summary>"Belum berhasil": not selected; may join the next wave.</summary>
    [JsonStringEnumMemberName("not-selected")]
    NotSelected,

    /// <summary>"Berhasil".</summary>
    [JsonStringEnumMemberName("accepted")]
    Accepted,
}
