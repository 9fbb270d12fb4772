namespace RMBot.Simulators.Graph;

/// <summary>A request as it arrived: who sent it, what it asked for, when.</summary>
public sealed record GraphRequest(
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    string? PersonId,
    DateTimeOffset Time
)
{
    /// <summary>What it asked to be given; empty when it asked for everything.</summary>
    public IReadOnlyList<string> Selected =>
        Query.TryGetValue("$select", out var names)
            ? names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];

    public bool Is(string method, string pathEnd) =>
        Method == method && Path.EndsWith(pathEnd, StringComparison.OrdinalIgnoreCase);

    public override string ToString() =>
        $"{Method} {Path}{(Query.Count == 0 ? "" : "?")}{string.Join('&', Query.Select(part => $"{part.Key}={part.Value}"))}";
}
