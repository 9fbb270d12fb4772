using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

// One contract resolver for the whole SDK: a resolver caches what it learned by reflection, so each further one
// would pay for the Activity contract again.
internal static class BotJson
{
    internal static readonly IContractResolver Contracts = new DefaultContractResolver();

    internal static readonly JsonSerializer Plain = JsonSerializer.Create(Settings(NullValueHandling.Include));

    internal static readonly JsonSerializerSettings WireSettings = Settings(NullValueHandling.Ignore);

    internal static readonly JsonSerializer Wire = JsonSerializer.Create(WireSettings);

    // Storage: whatever was written comes back as the type it was written with.
    internal static readonly JsonSerializer Typed = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            ContractResolver = Contracts,
            TypeNameHandling = TypeNameHandling.All,
            NullValueHandling = NullValueHandling.Include,
            MaxDepth = null,
        }
    );

    private static JsonSerializerSettings Settings(NullValueHandling nulls) =>
        new()
        {
            ContractResolver = Contracts,
            NullValueHandling = nulls,
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            MaxDepth = null,
        };
}
