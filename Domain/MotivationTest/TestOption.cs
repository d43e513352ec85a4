namespace Prakerja.Domain.MotivationTest;

/// <summary>One option: its label in Indonesian and in English, and the points it earns (0 or more).</summary>
public sealed record TestOption(string Id, string En, int Points);
