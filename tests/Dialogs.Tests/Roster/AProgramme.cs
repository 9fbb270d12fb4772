using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Roster;

/// <summary>Lines of a small programme, as tests need them.</summary>
internal static class AProgramme
{
    public static readonly DateTimeOffset Now = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    public static RosterLine Line(int number, RosterStage stage = RosterStage.Active, int daysAgo = 1) =>
        new(
            new PairId($"pair-{number:00}"),
            ProgrammeId.First,
            new PersonId($"executive-{number:00}"),
            new PersonId($"mentor-{number:00}"),
            stage,
            Now.AddDays(-daysAgo)
        )
        {
            ExecutiveName = $"Executive {number:00}",
            MentorName = $"Mentor {number:00}",
        };

    /// <summary>So many pairs that each gave one number of a measure, on days of their own that are past.</summary>
    public static IEnumerable<RosterLine> Giving(int pairs, Measure measure, Role side, int value) =>
        Enumerable
            .Range(1, pairs)
            .Select(number =>
                Line(number) with
                {
                    Counted = [new Counted(measure, side, value, Now.AddDays(-number))],
                }
            );
}
