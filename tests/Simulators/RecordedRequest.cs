using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators;

/// <summary>What the connector was asked. Paths and header values are as sent, still escaped.</summary>
public sealed record RecordedRequest(string Method, string Path, IHeaderDictionary Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
