using System.Threading.Channels;
using RMBot.Pairs;

namespace RMBot.Delivery;

/// <summary>
/// Pairs that this process just saved with something due: looked at at once, without waiting for the queue. A hint that is
/// dropped costs time, not a prompt.
/// </summary>
public sealed class WakeUpHints
{
    private const int Most = 1000;

    private readonly Channel<PairId> pairs;
    private int open;

    public WakeUpHints() =>
        pairs = Channel.CreateBounded<PairId>(
            new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite },
            _ => Followed()
        );

    public ChannelReader<PairId> Reader => pairs.Reader;

    /// <summary>Those that were given and not yet followed to their end.</summary>
    public int Open => Volatile.Read(ref open);

    public void Look(PairId pair)
    {
        Interlocked.Increment(ref open);
        pairs.Writer.TryWrite(pair);
    }

    /// <summary>Whoever took a hint is done with it.</summary>
    public void Followed() => Interlocked.Decrement(ref open);
}
