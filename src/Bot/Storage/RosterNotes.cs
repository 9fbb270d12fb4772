using System.Threading.Channels;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Telemetry;

namespace RMBot.Storage;

/// <summary>That a pair's line in a programme's roster changed, or that there is none any more.</summary>
/// <param name="Line">Null when there is none.</param>
public sealed record RosterNote(ProgrammeId Programme, PairId Pair, RosterLine? Line) : Discreet;

/// <summary>Lines that changed, on their way into the roster: never waits and never fails.</summary>
public sealed class RosterNotes
{
    /// <summary>So many may wait; the sweep puts right what finds no room.</summary>
    public const int Most = 5_000;

    internal Channel<RosterNote> All { get; } =
        Channel.CreateBounded<RosterNote>(
            new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => Measures.RosterDropped(1)
        );

    /// <summary>How many have not been taken yet.</summary>
    public int Waiting => All.Reader.Count;

    /// <summary>A pair was written; only what an organiser could see of it is noted.</summary>
    /// <param name="before">Null for a new pair.</param>
    public void Note(Pair? before, Pair next)
    {
        var line = RosterLine.Of(next);
        if (before is not null && before.Programme != next.Programme)
        {
            Gone(before.Programme, before.Id);
        }
        else if (before is not null && RosterRow.Mark(RosterLine.Of(before)) == RosterRow.Mark(line))
        {
            return;
        }

        All.Writer.TryWrite(new RosterNote(next.Programme, next.Id, line));
    }

    public void Gone(ProgrammeId programme, PairId pair) =>
        All.Writer.TryWrite(new RosterNote(programme, pair, Line: null));
}
