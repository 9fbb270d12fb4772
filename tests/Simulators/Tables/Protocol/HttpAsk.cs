using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>A request as it came, and what its path names.</summary>
internal sealed record HttpAsk(HttpRequest Http, ResourcePath Path, ReadOnlyMemory<byte> Body)
{
    public string Method => Http.Method;

    public string? Query(string name) => Http.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public string? Header(string name) => Http.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
}
