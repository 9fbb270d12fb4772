using RMBot.Aims;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Tests.Privacy;

/// <summary>What the two answer in a term: the usual, but for a few answers.</summary>
public sealed class Script(params (Role By, string Asked, string Answer)[] otherwise)
{
    public const string Skipped = "skipped";

    /// <summary>Begun some days later.</summary>
    public const string Late = "late";

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["aims.wishes"] = "Nothing",
        ["aims.time"] = "2 hours",
        ["aims.length"] = "6 months",
        ["aims.evolve"] = nameof(Evolve.NotSure),
        ["aims.choice"] = nameof(FreeChoice.MyChoice),
        ["checkin.comfort"] = "4",
        ["checkin.commitment"] = "4",
        ["checkin.confidence"] = "2",
        ["checkin.purpose"] = nameof(OnPurpose.Yes),
        ["checkin.travelled"] = nameof(Travelled.No),
        ["checkin.step"] = Skipped,
        ["review.start"] = "2",
        ["review.now"] = "4",
        ["review.outcome"] = nameof(Reached.Partly),
        ["review.aim"] = nameof(Reached.Partly),
        ["review.worth"] = nameof(Worth.Even),
        ["review.frank"] = "4",
        ["review.recommend"] = "7",
        ["review.next"] = nameof(Next.Close),
        ["review.months"] = "2",
        ["session.useful"] = "4",
        ["session.free"] = "4",
        ["session.next"] = "I try it on Monday",
        ["way"] = nameof(WayForward.HowWeWork),
        ["concern"] = Skipped,
        ["pause"] = Skipped,
        ["touch"] = Skipped,
    };

    public string For(Role role, string asked) =>
        otherwise.FirstOrDefault(given => given.By == role && given.Asked == asked).Answer
        ?? Usual.GetValueOrDefault(asked, $"What I have to say about {asked}");
}
