using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>How a pair is written down. What is written once must be readable for ever.</summary>
internal static class PairJson
{
    /// <summary>Kept in rows of their own.</summary>
    private static readonly string[] Apart = [nameof(Pair.Ask), nameof(Pair.Aims), nameof(Pair.Charters)];

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(),
            new IdConverter<PairId>(text => new PairId(text), id => id.Value),
            new IdConverter<PersonId>(text => new PersonId(text), id => id.Value),
            new IdConverter<ProgrammeId>(text => new ProgrammeId(text), id => id.Value),
            new IdConverter<PromptId>(text => new PromptId(text), id => id.Value),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatFollows } },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    /// <summary>What is computed from the rest is not stored.</summary>
    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            var follows = property.Set is null && property.AssociatedParameter is null;
            if (follows || (type.Type == typeof(Pair) && Apart.Contains(property.Name)))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private sealed class IdConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException($"A stored {typeof(T).Name} is null."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}
