using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class Entity
{
    public Entity() { }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();

    public T GetAs<T>() => AsJson().ToObject<T>(BotJson.Plain);

    public void SetAs<T>(T obj)
    {
        var copy = JObject.FromObject(obj, BotJson.Wire).ToObject<Entity>(BotJson.Plain);
        Type = copy.Type;
        Properties = copy.Properties;
    }

    public bool Equals(Entity other) => other is not null && JToken.DeepEquals(AsJson(), other.AsJson());

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private JObject AsJson() => JObject.FromObject(this, BotJson.Wire);
}
