using System.Text.Json.Nodes;
using RMBot.Load.Measuring;

namespace RMBot.Load.Programmes;

/// <summary>What one page took, each time it was asked for.</summary>
/// <param name="Bytes">Of its answer.</param>
internal sealed record AskedPage(Latencies Took, Counts Requests, long Bytes)
{
    public JsonObject ToJson()
    {
        var json = Took.ToJson();
        json["storage_requests_p50"] = Requests.Percentile(50);
        json["storage_requests_max"] = Requests.Percentile(100);
        json["kib"] = Figure.Of(Bytes / 1024.0);
        return json;
    }
}

/// <summary>How many there were, each time.</summary>
internal sealed class Counts
{
    private readonly List<long> all = [];

    public void Note(long count) => all.Add(count);

    /// <summary>Nearest rank.</summary>
    public long Percentile(double percent) =>
        all.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(all.Count * percent / 100) - 1));
}
