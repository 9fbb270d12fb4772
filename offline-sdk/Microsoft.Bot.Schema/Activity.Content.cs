using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities is null
            ? []
            :
            [
                .. Entities
                    .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
                    .Select(entity => entity as Mention ?? entity.GetAs<Mention>()),
            ];

    public TypeT GetChannelData<TypeT>() =>
        ChannelData switch
        {
            null => default,
            TypeT typed => typed,
            JToken json => json.ToObject<TypeT>(BotJson.Plain),
            var other => JToken.FromObject(other, BotJson.Plain).ToObject<TypeT>(BotJson.Plain),
        };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidCastException)
        {
            return false;
        }
    }
}
