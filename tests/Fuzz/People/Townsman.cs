using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Somebody in Teams, with the newest messages of their chat.</summary>
internal sealed class Townsman(string objectId, string name, string locale, string zone)
{
    private const int Remembered = 8;
    private const string Execute = "Action.Execute";
    private readonly List<Shown> newest = [];

    public string ObjectId { get; } = objectId;
    public string Name { get; } = name;
    public string UserId => $"29:{ObjectId}";
    public string ChatId => $"a:{ObjectId}";
    public string Mail => $"{Name.Replace(' ', '.').ToLowerInvariant()}@example.com";
    public string Locale { get; } = locale;
    public string Zone { get; } = zone;

    /// <summary>Cards with something to press, the newest last.</summary>
    public IReadOnlyList<Shown> Cards => newest;

    public void Receive(string id, JObject activity)
    {
        if (activity.SelectToken("attachments[0].content") is JObject card)
        {
            Show(id, card);
        }
    }

    /// <summary>A card that takes the place of the one with this id, or comes after the others.</summary>
    public void Show(string id, JObject card)
    {
        newest.RemoveAll(shown => shown.Id == id);
        var buttons = card.Descendants().OfType<JObject>().Where(part => (string?)part["type"] == Execute).ToList();
        if (buttons.Count > 0)
        {
            newest.Add(new Shown(id, card, buttons));
        }

        if (newest.Count > Remembered)
        {
            newest.RemoveAt(0);
        }
    }

    public JObject AsMember() =>
        new()
        {
            ["id"] = UserId,
            ["aadObjectId"] = ObjectId,
            ["name"] = Name,
            ["email"] = Mail,
            ["userPrincipalName"] = Mail,
            ["tenantId"] = FuzzHost.Tenant,
            ["userRole"] = "user",
        };
}

/// <summary>A card that somebody sees.</summary>
internal sealed record Shown(string Id, JObject Card, IReadOnlyList<JObject> Buttons)
{
    public IEnumerable<JObject> Inputs =>
        Card.Descendants()
            .OfType<JObject>()
            .Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);
}
