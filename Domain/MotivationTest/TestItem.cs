using System.Text.Json.Serialization;

namespace Prakerja.Domain.MotivationTest;

/// <summary>One question of the motivation test in Indonesian and English. <paramref name="Id"/> is what attempts store: it never changes.</summary>
public sealed record TestItem(string Id, string QuestionId, string QuestionEn, TestOption[] Options)
{
    public const int MaxQuestion = 160;
    public const int MaxLabel = 20;
    public const int MinOptions = 3;
    public const int MaxOptions = 4;

    [JsonIgnore]
    public int MaxPoints => Options.Max(option => option.Points);
}
