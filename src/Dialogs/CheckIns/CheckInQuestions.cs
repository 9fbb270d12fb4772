using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.CheckIns;

/// <summary>Which questions a check-in has (coaching content 3.5). The ids stay the same for ever.</summary>
public static class CheckInQuestions
{
    public const string Working = "working";
    public const string NotWorking = "notWorking";
    public const string Correction = "correction";
    public const string Idea = "idea";
    public const string Comfort = "comfort";
    public const string Commitment = "commitment";
    public const string OnPurpose = "purpose";
    public const string Travelled = "travelled";
    public const string Confidence = "confidence";
    public const string Step = "step";
    public const string StepOwner = "stepOwner";
    public const string StepDue = "stepDue";
    public const int UsualWeeks = 4;

    /// <summary>The questions to be answered in words that both get.</summary>
    public static readonly ImmutableArray<string> Both = [Working, NotWorking, Correction, Idea];

    private static readonly ImmutableArray<ImmutableArray<string>> Executive =
    [
        ["differently", "more"],
        ["admit", "promise"],
        ["protect", "differently"],
    ];
    private static readonly ImmutableArray<ImmutableArray<string>> Mentor =
    [
        ["challenge", "more"],
        [Travelled, "getting"],
        ["surprised", "workload"],
    ];

    private static readonly ImmutableArray<string> All =
    [
        .. Both,
        .. Executive.Concat(Mentor).SelectMany(extra => extra),
    ];

    /// <summary>The two that only this side gets, in turn from one check-in to the next.</summary>
    public static ImmutableArray<string> ExtraFor(Role role, int session)
    {
        var extra = role == Role.Executive ? Executive : Mentor;
        return extra[session / 2 % extra.Length];
    }

    public static int Order(string question) => All.IndexOf(question);
}
