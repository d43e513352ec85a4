namespace Prakerja.Bot.Storage;

/// <summary>The files cannot be opened as they are. The message names them and says what to do.</summary>
internal sealed class StoreDamagedException(string message, Exception? cause = null) : Exception(message, cause);
