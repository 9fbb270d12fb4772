using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Something that comes to the coach's door.</summary>
/// <param name="Kind">How it was made, as the figures count it.</param>
/// <param name="By">Whose chat it comes from; what the activity itself says may differ.</param>
/// <param name="Body">Sent as it is.</param>
internal sealed record Execution(string Kind, Townsman By, string Body, string ContentType = "application/json")
{
    /// <summary>The button that is pressed, when one is.</summary>
    public string? Verb { get; init; }

    /// <summary>The object id of whom the coach takes for the sender; null when the body does not say.</summary>
    public string? Sender { get; } = Bodies.Read(Body)?.From?.AadObjectId;

    /// <summary>The chat it says it comes from.</summary>
    public string? Chat { get; } = Bodies.Read(Body)?.Conversation?.Id;

    /// <summary>The message a press is on.</summary>
    public string? ReplyTo { get; init; }

    public static Execution Of(string kind, Townsman by, JObject activity, bool escaped = false) =>
        new(kind, by, Write(activity, escaped))
        {
            ReplyTo = activity["replyToId"] is JValue { Value: string shown } ? shown : null,
            Verb =
                activity.SelectToken("value.action.verb") is JValue { Value: string verb } ? verb
                : activity["value"] is JObject { } submitted && submitted["verb"] is JValue { Value: string of } ? of
                : null,
        };

    private static string Write(JObject activity, bool escaped)
    {
        using var text = new StringWriter();
        using var json = new JsonTextWriter(text)
        {
            StringEscapeHandling = escaped ? StringEscapeHandling.EscapeNonAscii : StringEscapeHandling.Default,
        };
        activity.WriteTo(json);
        return text.ToString();
    }
}
