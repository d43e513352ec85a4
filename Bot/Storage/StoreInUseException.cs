namespace Prakerja.Bot.Storage;

/// <summary>Another process (or another store in this one) has the data directory open.</summary>
internal sealed class StoreInUseException(string message, Exception? cause = null) : Exception(message, cause);
