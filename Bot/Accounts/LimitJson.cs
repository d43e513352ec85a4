using System.Text.Json.Serialization;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Accounts;

[JsonSerializable(typeof(FailedLogins))]
[JsonSerializable(typeof(LimitCount))]
internal sealed partial class LimitJson : JsonSerializerContext;
