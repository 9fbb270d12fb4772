using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RMBot.MyData;

/// <summary>The copy for a program to read. Names of fields and kinds stay the same for ever; what is new is added.</summary>
internal static class CopyJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static byte[] Of(Holding holding, DateTimeOffset at)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("madeAt", at);
            Person(json, holding);
            All(json, "openConversation", holding.Open, isOwn: true);
            All(json, "volunteer", holding.Offered, isOwn: true);
            json.WriteStartArray("pairs");
            foreach (var pair in holding.Pairs)
            {
                Pair(json, pair);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Person(Utf8JsonWriter json, Holding holding)
    {
        var person = holding.Person;
        json.WriteStartObject("you");
        json.WriteString("id", person.Id.Value);
        json.WriteString("name", person.Name);
        json.WriteString("mail", person.Mail);
        json.WriteString("signInName", holding.SignInName);
        json.WriteString("language", person.Locale);
        json.WriteString("chosenLanguage", person.Language);
        json.WriteString("timeZone", person.TimeZone);
        json.WriteBoolean("guest", person.IsGuest);
        json.WriteBoolean("canBeReached", person.CanBeReached);
        if (holding.RemindAt is { } remindAt)
        {
            json.WriteString("remindAt", remindAt);
        }

        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, HeldInPair pair)
    {
        json.WriteStartObject();
        json.WriteString("id", pair.Pair.Value);
        json.WriteString("role", Named(pair.Role?.ToString() ?? "assistant"));
        json.WriteString("partner", pair.Partner);
        json.WriteString("stage", Named(pair.Stage.ToString()));
        json.WriteString("since", pair.Since);
        All(json, "said", pair.Own, isOwn: true);
        All(json, "shown", pair.Shown, isOwn: false);
        All(json, "together", pair.Together, isOwn: false);
        json.WriteStartArray("sent");
        foreach (var sent in pair.Sent)
        {
            json.WriteStartObject();
            json.WriteString("message", Named(sent.Kind.ToString()));
            json.WriteString("at", sent.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void All(Utf8JsonWriter json, string name, ImmutableArray<Held> all, bool isOwn)
    {
        json.WriteStartArray(name);
        foreach (var held in all)
        {
            json.WriteStartObject();
            json.WriteString("what", held.What);
            json.WriteString("words", held.IsChoice ? Named(held.Words) : held.Words);
            if (held.Session is { } session)
            {
                json.WriteNumber("session", session);
            }

            if (isOwn)
            {
                json.WriteString("seenBy", Named(held.Seen.ToString()));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Named(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
