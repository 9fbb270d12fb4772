using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;

/// <summary>
/// Loaded by .NET into a bot before its Main (DOTNET_STARTUP_HOOKS wants exactly this name, in no namespace): tells on
/// standard output, for each line on standard input, what was used since the start; ends the bot when that input closes.
/// </summary>
internal static class StartupHook
{
    public const string Mark = "#used ";
    private const string StorageRequests = "rmbot.storage.requests";

    private static readonly Lock Guard = new();
    private static readonly Dictionary<string, long> Requests = [];

    public static void Initialize()
    {
        CountStorageRequests();
        new Thread(Answer) { IsBackground = true }.Start();
    }

    private static void Answer()
    {
        var input = new StreamReader(Console.OpenStandardInput());
        while (input.ReadLine() is not null)
            Console.Out.WriteLine(Mark + Used());
        Environment.Exit(0);
    }

    private static string Used()
    {
        lock (Guard)
            return JsonSerializer.Serialize(
                new
                {
                    Cpu = Environment.CpuUsage.TotalTime.TotalMilliseconds,
                    Allocated = GC.GetTotalAllocatedBytes(),
                    Collections = GC.CollectionCount(0),
                    Requests,
                }
            );
    }

    private static void CountStorageRequests()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == StorageRequests)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Count(count));
        listener.Start();
    }

    // A turn's activity says in its baggage what kind of turn it is; what the worker does has none.
    private static void Count(long count)
    {
        var turn = Activity.Current?.GetBaggageItem("turn") ?? "";
        lock (Guard)
            Requests[turn] = Requests.GetValueOrDefault(turn) + count;
    }
}
