using Newtonsoft.Json;

namespace RMBot.Storage;

/// <summary>Writes a time with its type: the Bot Framework's sign-in keeps one among values of any kind.</summary>
internal sealed class StateTime : JsonConverter<DateTime>
{
    private static readonly string Type = $"{typeof(DateTime).FullName}, {typeof(DateTime).Assembly.GetName().Name}";

    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, DateTime value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("$type");
        writer.WriteValue(Type);
        writer.WritePropertyName("$value");
        writer.WriteValue(value);
        writer.WriteEndObject();
    }

    public override DateTime ReadJson(
        JsonReader reader,
        Type objectType,
        DateTime existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => throw new NotSupportedException("A time is read by its type.");
}
