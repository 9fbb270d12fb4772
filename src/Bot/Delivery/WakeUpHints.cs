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

    private readonly Channel<PairId> pairs = Channel.CreateBounded<PairId>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public ChannelReader<PairId> Reader => pairs.Reader;

    public void Look(PairId pair) => pairs.Writer.TryWrite(pair);
}
