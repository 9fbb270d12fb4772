using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Roster;

/// <summary>
/// Nought to twelve people, who answer when they like over three months. Some answers come to the roster an hour or two late,
/// as after a crash. Somebody looks several times a day, through every filter there is.
/// </summary>
internal sealed class SmallProgramme
{
    private const int Days = 50;
    private const int HoursBetweenLooks = 1;
    private const int LatestHours = 2;
    private static readonly DateTimeOffset Begin = new(2026, 3, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly Measure[] Measures = [Measure.Useful, Measure.Recommend];
    private static readonly Role?[] Sides = [null, Role.Executive, Role.Mentor];

    private static readonly ProgrammeMonth?[] Months =
    [
        null,
        new ProgrammeMonth(2026, 3),
        new ProgrammeMonth(2026, 4),
        new ProgrammeMonth(2026, 5),
        new ProgrammeMonth(2026, 6),
    ];

    private readonly ImmutableArray<(Contribution Said, DateTimeOffset Known)> all;

    private SmallProgramme(ImmutableArray<(Contribution, DateTimeOffset)> all) => this.all = all;

    public static SmallProgramme Of(int[] whims)
    {
        var at = 0;
        var people = Choose(13);
        var answers = people == 0 ? 0 : Choose(120);
        return new SmallProgramme([.. Enumerable.Range(0, answers).Select(_ => One())]);

        int Choose(int of) => at < whims.Length ? whims[at++] % of : 0;

        (Contribution, DateTimeOffset) One()
        {
            var person = Choose(people);
            var side = person % 2 == 0 ? Role.Executive : Role.Mentor;
            // Whole hours, so that several fall on the same.
            var moment = Begin.AddHours(Choose(Days * 24));
            var counted = new Counted(
                Measures[Choose(8) == 0 ? 1 : 0],
                Choose(3) > 0 ? Role.Mentor : side,
                Choose(5),
                moment
            );
            return (
                new Contribution(new PersonId($"{person}"), new PairId($"{Choose(4)}-{person}"), counted),
                moment.AddHours(Choose(LatestHours + 1))
            );
        }
    }

    /// <summary>What different views have shown of one measure, in the end.</summary>
    public IEnumerable<(Measure Measure, ImmutableHashSet<int> Shown)> Views(
        Func<IEnumerable<Contribution>, DateTimeOffset, ImmutableArray<Block>> cut
    )
    {
        var seen = new HashSet<string>();
        for (var now = Begin; now < Begin.AddDays(Days + 5); now = now.AddHours(HoursBetweenLooks))
        {
            var known = all.Where(one => one.Known <= now).Select(one => one.Said).ToList();
            // Between two answers of one day nothing changes.
            if (!seen.Add($"{known.Count} {now:d} {now - Blocks.Settling:d}"))
            {
                continue;
            }

            var blocks = cut(known, now);
            if (!seen.Add(string.Join('|', blocks.Select(Fingerprint))))
            {
                continue;
            }

            foreach (var view in Filters())
            {
                foreach (var blocksOfMeasure in view.Of(blocks).GroupBy(block => block.Measure))
                {
                    var shown = blocksOfMeasure.SelectMany(Indices).ToImmutableHashSet();
                    if (seen.Add($"{blocksOfMeasure.Key}: {string.Join(' ', shown.Order())}"))
                    {
                        yield return (blocksOfMeasure.Key, shown);
                    }
                }
            }
        }
    }

    /// <summary>Views, and differences of two, that are of some people but of fewer than five.</summary>
    public IReadOnlyList<string> Breaches(Func<IEnumerable<Contribution>, DateTimeOffset, ImmutableArray<Block>> cut)
    {
        var breaches = new List<string>();
        foreach (var measure in Views(cut).GroupBy(view => view.Measure))
        {
            var views = measure.Select(view => view.Shown).Prepend([]).ToList();
            breaches.AddRange(
                from one in views
                from other in views
                let people = one.Except(other).Select(i => all[i].Said.Person).Distinct().Count()
                where people is > 0 and < 5
                select $"{measure.Key}: {people} people"
            );
        }

        return breaches;
    }

    private static IEnumerable<View> Filters() =>
        from side in Sides
        from first in Months
        from last in Months
        select new View(first, last, side);

    private IEnumerable<int> Indices(Block block) =>
        block
            .Contributions.GroupBy(one => one)
            .SelectMany(same => Enumerable.Range(0, all.Length).Where(i => all[i].Said == same.Key).Take(same.Count()));

    private string Fingerprint(Block block) => $"{block.Measure}{block.Side}{string.Join(',', Indices(block))}";
}
