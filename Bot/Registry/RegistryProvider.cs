namespace Prakerja.Bot.Registry;

/// <summary>Setting <c>Registry:Provider</c>.</summary>
internal enum RegistryProvider
{
    /// <summary>Keyed hashes in our own store, filled by <c>registry import</c>.</summary>
    Imported,

    /// <summary>A service that is asked over HTTP: docs/registry-http.md.</summary>
    Http,
}
