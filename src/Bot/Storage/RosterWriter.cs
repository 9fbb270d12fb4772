using RMBot.Pairs;
using RMBot.Telemetry;

namespace RMBot.Storage;

/// <summary>Writes the roster behind the pairs: a few seconds later, a hundred lines of a programme in one request.</summary>
public sealed class RosterWriter(RosterNotes notes, RosterRows rows, TimeProvider time, ILogger<RosterWriter> log)
    : WriteBehind<(ProgrammeId, PairId), RosterNote>(notes.All, RosterNotes.Most, Enough, SecondsToGather, time)
{
    private const int Enough = 5 * RosterRows.MostInBatch;
    private const int SecondsToGather = 3;

    protected override (ProgrammeId, PairId) KeyOf(RosterNote note) => (note.Programme, note.Pair);

    /// <summary>A line that is gone is a request of its own: a batch fails when one of its rows is not there.</summary>
    protected override IEnumerable<RosterNote[]> Batches(IEnumerable<RosterNote> all) =>
        all.GroupBy(note => (note.Programme, IsGone: note.Line is null))
            .SelectMany(group => group.Chunk(group.Key.IsGone ? 1 : RosterRows.MostInBatch));

    protected override Task WriteAsync(RosterNote[] batch, CancellationToken ct) =>
        batch is [{ Line: null } gone]
            ? rows.RemoveAsync(gone.Programme, Keys.Of(gone.Pair.Value), ct)
            : rows.WriteAsync([.. batch.Select(note => note.Line!)], ct);

    protected override void NotWritten(string kind, int waiting) => log.RosterNotWritten(kind, waiting);
}
