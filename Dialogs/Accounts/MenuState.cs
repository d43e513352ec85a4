using System.Text.Json.Serialization;

namespace Prakerja.Dialogs.Accounts;

/// <summary>Menus remember nothing.</summary>
public sealed record MenuState;

[JsonSerializable(typeof(MenuState))]
internal sealed partial class MenuJson : JsonSerializerContext;
