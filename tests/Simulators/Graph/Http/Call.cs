using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph.Http;

/// <summary>A request of a known person about someone's mailbox; Rest is what follows /me or /users/{id}.</summary>
internal sealed record Call(
    GraphRequest Request,
    SimulatedToken Token,
    SimulatedPerson Caller,
    SimulatedPerson Owner,
    string[] Rest,
    string BaseUrl
)
{
    public bool IsOwn => Caller.Id == Owner.Id;

    public void Needs(params ReadOnlySpan<string> scopes)
    {
        if (!Token.AllowsAny(scopes))
        {
            throw GraphError.Denied();
        }
    }

    public void NeedsInDirectory(params ReadOnlySpan<string> scopes)
    {
        if (!Token.AllowsAny(scopes))
        {
            throw GraphError.DirectoryDenied();
        }
    }

    public string? Query(string name) =>
        Request.Query.FirstOrDefault(part => part.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public void AllowsOnly(params string[] names)
    {
        foreach (var name in Request.Query.Keys.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            throw new GraphError(400, "ErrorInvalidUrlQuery", $"The query parameter '{name}' is not supported here.");
        }
    }

    public int Number(string name, int usual, int most)
    {
        if (Query(name) is not { } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new GraphError(400, "ErrorInvalidUrlQuery", $"Invalid value '{text}' for {name}.");
    }

    /// <summary>The value of one preference of the Prefer header, without its quotes.</summary>
    public string? Preference(string name) =>
        Request
            .Headers.GetValueOrDefault("Prefer", "")
            .Split(',', StringSplitOptions.TrimEntries)
            .Where(part => part.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))
            .Select(part => part[(name.Length + 1)..].Trim('"'))
            .FirstOrDefault();

    /// <summary>The zone in which times are answered.</summary>
    public string Zone => Preference("outlook.timezone") is { } zone ? Zones.Checked(zone) : "UTC";

    public JsonObject Body()
    {
        try
        {
            return JsonNode.Parse(Request.Body)?.AsObject() ?? throw GraphError.Invalid("The body is missing.");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new GraphError(400, "RequestBodyRead", "The body is not a JSON object.");
        }
    }

    public string LinkWith(string name, string value, params string[] without)
    {
        var kept = Request
            .Query.Where(part => part.Key != name && !without.Contains(part.Key, StringComparer.OrdinalIgnoreCase))
            .Append(KeyValuePair.Create(name, value));
        return $"{BaseUrl}{Request.Path}?"
            + string.Join(
                '&',
                kept.Select(part => $"{Uri.EscapeDataString(part.Key)}={Uri.EscapeDataString(part.Value)}")
            );
    }
}
