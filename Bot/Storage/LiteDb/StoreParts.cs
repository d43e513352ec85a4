namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>What a store is opened with.</summary>
internal sealed record StoreParts(StorageOptions Options, TimeProvider Clock, ILogger Logger, StoreHooks Hooks, StoreFiles Files);
