using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace Prakerja.Bot.Accounts;

/// <summary>Argon2id on the calling thread: tens of milliseconds, so only <see cref="Passwords"/> calls it.</summary>
internal sealed class PasswordHasher(PasswordCost cost)
{
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // Nobody's: what is verified where there is no account, so that its answer takes as long.
    private readonly PasswordText nobody = new(
        cost.Memory, cost.Passes, RandomNumberGenerator.GetBytes(SaltBytes), RandomNumberGenerator.GetBytes(HashBytes));

    public string Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new PasswordText(cost.Memory, cost.Passes, salt, Derive(password, cost.Memory, cost.Passes, salt, HashBytes)).Write();
    }

    /// <summary>Where there is no account (<paramref name="stored"/> null) the answer is <see cref="PasswordCheck.Wrong"/>, after the same work.</summary>
    public PasswordCheck Check(string password, string? stored)
    {
        var known = stored is null ? null : PasswordText.Read(stored);
        var against = known ?? nobody;
        var hash = Derive(password, against.Memory, against.Passes, against.Salt, against.Hash.Length);
        var same = CryptographicOperations.FixedTimeEquals(hash, against.Hash);
        if (known is null || !same)
            return PasswordCheck.Wrong;
        return known.Memory < cost.Memory || known.Passes < cost.Passes ? PasswordCheck.RightAtOldCost : PasswordCheck.Right;
    }

    private static byte[] Derive(string password, int memory, int passes, byte[] salt, int bytes)
    {
        var parameters = new Argon2Parameters { DegreeOfParallelism = 1, MemorySize = memory, NumberOfPasses = passes };
        var utf8 = Encoding.UTF8.GetBytes(password);
        try
        {
            return PasswordBasedKeyDerivationAlgorithm.Argon2id(parameters).DeriveBytes(utf8, salt, bytes);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(utf8);
        }
    }
}
