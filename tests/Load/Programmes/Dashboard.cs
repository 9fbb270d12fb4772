using System.Diagnostics;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Prompts;
using RMBot.Simulators.Tables;

namespace RMBot.Load.Programmes;

/// <summary>A running coach with a large roster on simulated storage, asked as its dashboard asks it.</summary>
internal sealed class Dashboard : IAsyncDisposable
{
    /// <summary>Until what is run for each of ten thousand lines is compiled well.</summary>
    private const int WarmUps = 20;
    private const string Organiser = "00000000-0000-0000-0000-00000000000a";

    private readonly Account account;
    private readonly ChildProcess bot;
    private readonly HttpClient http;

    private Dashboard(Account account, ChildProcess bot)
    {
        (this.account, this.bot) = (account, bot);
        http = new HttpClient { BaseAddress = new Uri(bot.Address, "/api/programme/first/") };
    }

    /// <summary>The most bytes that were ever resident.</summary>
    public long Peak => bot.PeakResident;

    /// <param name="latency">From a storage request's arrival to its effect.</param>
    public static async Task<Dashboard> OpenAsync(int pairs, TimeSpan latency, CancellationToken ct)
    {
        var account = await Account.StartAsync(StoreKind.Simulator, ct);
        account.SetLatency(TimeSpan.Zero);
        // An account promises 2,000 entities a second and partition; nobody reads a whole roster fifty times in a row.
        account.Tables!.Limits = TableLimits.None;
        using var stores = await Stores.CreateAsync(account, ct);
        await SeededRoster.WriteAsync(stores.Tables, pairs, ct);
        Report.Progress($"{pairs} pairs seeded");
        account.SetLatency(latency);
        var start = Bots.CoachOn(account.ConnectionString, Stores.Prefix);
        start.Environment["Organisers"] = Organiser;
        // It would find that there are lines without pairs.
        start.Environment["Delivery__SweepEvery"] = "00:00:00";
        return new Dashboard(account, await ChildProcess.StartAsync(start, ct));
    }

    public async Task<AskedPage> AskAsync(string path, int times, CancellationToken ct)
    {
        for (var i = 0; i < WarmUps; i++)
            await http.GetByteArrayAsync(path, ct);
        var (took, requests, bytes, used) = (new Latencies(), new Counts(), 0L, bot.Cpu);
        for (var i = 0; i < times; i++)
        {
            var before = account.Tables!.Counters.Requests;
            var began = Stopwatch.GetTimestamp();
            bytes = (await http.GetByteArrayAsync(path, ct)).LongLength;
            took.Note(Stopwatch.GetElapsedTime(began));
            requests.Note(account.Tables.Counters.Requests - before);
        }
        return new AskedPage(took, requests, (bot.Cpu - used) / times, bytes);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
        await account.DisposeAsync();
    }
}
