namespace Prakerja.Domain.MotivationTest;

/// <summary>Points earned of those possible, and how many of the items were answered.</summary>
public sealed record TestScore(int Points, int MaxPoints, int Answered, int Items);
