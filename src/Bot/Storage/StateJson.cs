using Newtonsoft.Json;

namespace RMBot.Storage;

/// <summary>
/// How the Bot Framework's state is written down: each item with its type, so that it comes back as it was. A text that
/// looks like a date stays a text, and a time stays a time.
/// </summary>
internal static class StateJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.All,
            SerializationBinder = new StateBinder(),
            DateParseHandling = DateParseHandling.None,
            Converters = { new StateTime() },
            MaxDepth = 256,
        }
    );

    public static string Write(object item)
    {
        using var text = new StringWriter();
        Serializer.Serialize(text, item, typeof(object));
        return text.ToString();
    }

    public static object? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize(reader);
    }
}
