using System.Diagnostics.Metrics;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Storage;

/// <summary>How many requests went to tables and queues, as the product's own metric counts them.</summary>
public sealed class CountedRequests : IDisposable
{
    private readonly MeterListener listener = new();
    private long count;

    public CountedRequests(IMeterFactory meters)
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Scope == meters && instrument.Name == RequestCounter.RequestsName)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, more, _, _) => Interlocked.Add(ref count, more));
        listener.Start();
    }

    /// <summary>Since the last time somebody asked.</summary>
    public long Forget() => Interlocked.Exchange(ref count, 0);

    public void Dispose() => listener.Dispose();
}
