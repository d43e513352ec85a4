namespace Prakerja.Bot.Photos;

/// <summary>One file of the vault, and when it was written.</summary>
internal sealed record StoredPhoto(PhotoName Name, DateTimeOffset Written);
