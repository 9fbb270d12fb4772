using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>A request as it came, and what its path names.</summary>
internal sealed record HttpAsk(HttpRequest Http, QueuePath Path, byte[] Body)
{
    public string Method => Http.Method;

    public string? Query(string name) => Http.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public string Required(string name) => Query(name) ?? throw Refusal.MissingParameter(name);

    /// <summary>Null when it is not given.</summary>
    public long? Number(string name)
    {
        if (Query(name) is not { } text)
            return null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Refusal.InvalidParameter(name, text, "It is no number.");
    }

    /// <summary>Null when it is not given, refused beyond its bounds.</summary>
    public long? Number(string name, long least, long most)
    {
        var number = Number(name);
        return number is null || (number >= least && number <= most)
            ? number
            : throw Refusal.OutOfRange(name, $"{number}", least, most);
    }
}
