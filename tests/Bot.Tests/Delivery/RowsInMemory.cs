using Azure;
using RMBot.Delivery;

namespace RMBot.Bot.Tests.Delivery;

/// <summary>The shared rows with a delay on the way there and back, so that others write in between; counted.</summary>
internal sealed class RowsInMemory(VirtualTime time, Random random) : IBudgetRows
{
    private readonly Dictionary<string, (DateTimeOffset FreeAt, int Version)> rows = [];

    public int Requests { get; private set; }
    public int Refused { get; private set; }
    public bool IsDown { get; set; }
    public TimeSpan Latency { get; set; } = TimeSpan.FromMilliseconds(5);

    public DateTimeOffset FreeAt(string tenant) => rows[tenant].FreeAt;

    public async Task<BudgetRow> ReadAsync(string tenant, CancellationToken ct)
    {
        await HalfwayAsync();
        var row = rows.TryGetValue(tenant, out var found)
            ? new BudgetRow(found.FreeAt, $"{found.Version}")
            : BudgetRow.None;
        await PassAsync();
        return row;
    }

    public async Task<BudgetRow?> WriteAsync(
        string tenant,
        BudgetRow known,
        DateTimeOffset freeAt,
        CancellationToken ct
    )
    {
        await HalfwayAsync();
        var version = rows.TryGetValue(tenant, out var found) ? found.Version : 0;
        var written = known.ETag == (version == 0 ? null : $"{version}");
        if (written)
            rows[tenant] = (freeAt, version + 1);
        else
            Refused++;
        await PassAsync();
        return written ? new BudgetRow(freeAt, $"{version + 1}") : null;
    }

    private async Task HalfwayAsync()
    {
        Requests++;
        await PassAsync();
        if (IsDown)
            throw new RequestFailedException(503, "ServerBusy");
    }

    private Task PassAsync() => time.PassAsync(Latency * (0.25 + 0.5 * random.NextDouble()));
}
