using System.Collections.Immutable;
using System.Globalization;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Load.Programmes;

/// <summary>
/// Lines of many pairs, in all stages, always the same ones: up to eight sessions of which most were held and rated by both,
/// a check-in after every second, and for those that are over a review by both.
/// </summary>
internal static class SeededRoster
{
    private const int Seed = 20260615;
    private const int AtOnce = 8;
    private const int MostDays = 420;

    private static readonly Measure[] OfReview =
    [
        Measure.Start,
        Measure.Now,
        Measure.Outcome,
        Measure.Aim,
        Measure.Recommend,
    ];

    private static readonly Role[] Both = [Role.Executive, Role.Mentor];

    public static Task WriteAsync(Tables tables, int pairs, CancellationToken ct)
    {
        var (random, now, rows) = (new Random(Seed), DateTimeOffset.UtcNow, new RosterRows(tables));
        var lines = Enumerable.Range(0, pairs).Select(number => Line(number, random, now)).ToList();
        return Parallel.ForEachAsync(
            lines.Chunk(RosterRows.MostInBatch),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (some, token) => await rows.WriteAsync(some, token)
        );
    }

    private static RosterLine Line(int number, Random random, DateTimeOffset now)
    {
        var stages = Enum.GetValues<RosterStage>();
        var stage = stages[random.Next(stages.Length)];
        var began = now.AddDays(-random.Next(MostDays));
        var sessions = stage < RosterStage.Active ? [] : Sessions(began, random, now);
        var isNamed = stage >= RosterStage.Clarifying;
        return new RosterLine(
            new PairId(string.Create(CultureInfo.InvariantCulture, $"{random.NextInt64():x16}{number:x16}")),
            ProgrammeId.First,
            new PersonId(new Guid(number, 1, 0, new byte[8]).ToString()),
            new PersonId(new Guid(number, 2, 0, new byte[8]).ToString()),
            stage,
            began
        )
        {
            ExecutiveName = isNamed ? string.Create(CultureInfo.InvariantCulture, $"Alex{number:D6} Wilber") : null,
            MentorName = isNamed ? string.Create(CultureInfo.InvariantCulture, $"Megan{number:D6} Bowen") : null,
            EndsOn = isNamed ? DateOnly.FromDateTime(began.UtcDateTime).AddMonths(6) : null,
            NextDue = now.AddDays(random.Next(30)),
            Sessions = sessions,
            Counted = [.. Counted(stage, sessions, began, random)],
        };
    }

    private static ImmutableArray<AgreedSession> Sessions(DateTimeOffset began, Random random, DateTimeOffset now) =>
        [
            .. Enumerable
                .Range(1, 8)
                .Select(month => began.AddDays(28 * month))
                .Select(at => new AgreedSession(at, 45, at < now && random.Next(10) > 0)),
        ];

    private static IEnumerable<Counted> Counted(
        RosterStage stage,
        ImmutableArray<AgreedSession> sessions,
        DateTimeOffset began,
        Random random
    )
    {
        foreach (var (session, i) in sessions.Where(session => session.WasHeld).Select((session, i) => (session, i)))
        {
            foreach (var side in Both)
            {
                var at = session.EndsAt.AddHours(random.Next(72));
                yield return new Counted(Measure.Useful, side, random.Next(1, 6), at);
                yield return new Counted(Measure.Free, side, random.Next(1, 6), at);
                if (i % 2 == 0)
                    yield return new Counted(Measure.CheckIn, side, random.Next(2), at.AddDays(7));
            }
        }

        if (stage != RosterStage.Completed)
            yield break;
        foreach (var side in Both)
        {
            foreach (var measure in OfReview)
                yield return new Counted(measure, side, random.Next(1, 6), began.AddDays(170));
        }
    }
}
