namespace Prakerja.Dialogs.Engine;

/// <summary>Something that one person only can hold, from its proof on.</summary>
public sealed record Claim(ClaimKind Kind, string Value);

public enum ClaimKind
{
    Email,
    Nik,
    Phone,

    /// <summary>The token of a link to another chat, so that it is found; random, so never taken.</summary>
    Link,
}
