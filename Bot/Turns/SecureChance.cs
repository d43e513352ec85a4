using System.Security.Cryptography;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>Chance fit for secrets.</summary>
internal sealed class SecureChance : IChance
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int IdLength = 20;

    public int Next(int below) => RandomNumberGenerator.GetInt32(below);

    public string Id() => RandomNumberGenerator.GetString(Alphabet, IdLength);
}
