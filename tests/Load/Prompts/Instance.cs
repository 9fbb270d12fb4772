using RMBot.Load.Processes;

namespace RMBot.Load.Prompts;

/// <summary>One running coach, and what it used; of one that was killed, until just before.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly ChildProcess process;
    private Used? before;
    private Used? last;
    private bool isDead;

    private Instance(ChildProcess process) => this.process = process;

    /// <summary>The most bytes that were ever resident.</summary>
    public long Peak { get; private set; }

    /// <summary>Since it was last told to begin counting.</summary>
    public Used Used => last!.Since(before!);

    public IReadOnlyCollection<string> Failures => process.Failures;

    public static async Task<Instance> StartAsync(
        string storage,
        IEnumerable<KeyValuePair<string, string>> settings,
        CancellationToken ct
    )
    {
        var start = Bots.CoachOn(storage, Stores.Prefix);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new Instance(await ChildProcess.StartAsync(start, ct));
    }

    public async Task BeginCountingAsync(CancellationToken ct) => before = last = await process.UsedAsync(ct);

    public async Task CountAsync(CancellationToken ct)
    {
        if (isDead)
            return;
        last = await process.UsedAsync(ct);
        Peak = process.PeakResident;
    }

    public async Task KillAsync(CancellationToken ct)
    {
        await CountAsync(ct);
        isDead = true;
        await process.KillAsync();
    }

    public Task StandStillAsync() => process.StandStillAsync();

    public Task GoOnAsync() => process.GoOnAsync();

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
