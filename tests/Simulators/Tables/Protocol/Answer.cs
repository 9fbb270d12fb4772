using System.Text;
using System.Text.Json;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>What is said to a request.</summary>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body = default)
{
    public const string Json = "application/json;odata=minimalmetadata;streaming=true;charset=utf-8";

    public string ContentType { get; init; } = Json;

    /// <summary>How much it read, for the counters and the budget.</summary>
    public int EntitiesRead { get; init; }
    public int EntitiesWritten { get; init; }

    public List<(string Name, string Value)> Headers { get; } = [];

    public static Answer NoContent(int written, string? etag = null)
    {
        var answer = new Answer(204) { EntitiesWritten = written };
        if (etag is not null)
            answer.Headers.Add(("ETag", etag));
        return answer;
    }

    public static Answer Of(Refusal refusal, DateTimeOffset now)
    {
        var message = $"{refusal.Message}\nRequestId:{Guid.NewGuid()}\nTime:{now.UtcDateTime:o}";
        var error = new Dictionary<string, object>
        {
            ["odata.error"] = new { code = refusal.Code, message = new { lang = "en-US", value = message } },
        };
        return new Answer(refusal.Status, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(error)));
    }
}
