using RMBot.Aims;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Invitation;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Rules;

/// <summary>How the instance that handles something ends.</summary>
public enum Fate
{
    Kept,

    /// <summary>It dies before it saved.</summary>
    Lost,

    /// <summary>It dies after it saved and before it answered: the same comes again.</summary>
    Repeated,

    /// <summary>Another instance saves in between: its save is refused, and it reads and decides again.</summary>
    Stale,
}

/// <summary>One thing that happens to a pair in a made-up life, by one of the two or on the coach's side, after some hours.</summary>
/// <param name="Fate">What becomes of the save.</param>
public sealed record Happening(string What, Role By, int Choice, int Hours, Fate Fate = Fate.Kept)
{
    public static readonly string[] Kinds =
    [
        "amend",
        "invite",
        "invite again",
        "ask",
        "reply",
        "accept",
        "decline",
        "tell",
        "share",
        "revise",
        "settle",
        "confirm",
        "restate",
        "right",
        "not quite",
        "leave",
        "book",
        "move",
        "cancel",
        "question",
        "check",
        "check in",
        "keep",
        "skip",
        "propose",
        "accept change",
        "decline change",
        "apply",
        "thank",
        "pause",
        "resume",
        "finish",
        "look back",
        "extend",
        "agree to extend",
        "decline to extend",
        "not now",
        "deliver",
        "crash",
        "fail",
        "refuse",
        "away",
        "back",
    ];

    /// <summary>What the coach does by itself; everything else is somebody's press, which may come twice.</summary>
    public bool IsDelivery => What is "deliver" or "crash" or "fail" or "refuse" or "away";

    private static readonly int?[] Lengths = [null, 1, 6, 24];
    private static readonly int?[] Times = [null, 30, 60, 90];

    public Pair To(Pair pair, DateTimeOffset now) =>
        What switch
        {
            "amend" => pair.Amend(APair.Megan, APair.Ask() with { Months = Choice + 3 }),
            "invite" => pair.Invite(now),
            "invite again" => pair.InviteAgain(now),
            "ask" => pair.AskFirst($"Question {Choice}?", now),
            "reply" => pair.Reply($"Reply {Choice}.", now),
            "accept" => pair.Accept(now),
            "decline" => pair.Decline(now),
            "tell" => pair.Tell(APair.Aims(months: Choice + 3)),
            "share" => pair.Share(now),
            "revise" => pair.Draft is { } draft ? pair.Revise(By, Vary(draft.Terms), now) : pair,
            "settle" => pair.Draft is { } draft ? pair.Revise(By, Settle(draft.Terms), now) : pair,
            "confirm" => Confirm(pair, inOwnWords: null, now),
            "restate" => Confirm(pair, $"In my words {Choice}", now),
            "right" => pair.CheckOwnWords(By, Revision(pair), areRight: true, now),
            "not quite" => pair.CheckOwnWords(By, Revision(pair), areRight: false, now),
            "leave" => pair.Leave(By, now),
            "book" => pair.Book([now.AddDays(1), now.AddDays(2 + Choice)], 60, now),
            "move" => pair.Move(Latest(pair), Midnight(now).AddDays(1 + Choice), now, By),
            "cancel" => pair.Cancel(Latest(pair), now, By),
            "question" => pair.AskFor(Latest(pair), $"Question {Choice}?", now),
            "check" => pair.Check(Latest(pair), By, ATerm.Said(By, $"Line {Choice}"), now),
            "check in" => pair.Tell(new CheckIn(FollowedUp(pair), By, CheckInState.Told, now), now),
            "keep" => pair.Keep(FollowedUp(pair), By, now),
            "skip" => pair.SkipCheckIn(FollowedUp(pair), By, now),
            "propose" => pair.TermsToCorrect() is { } terms ? pair.Propose(By, Different(terms, now), now) : pair,
            "accept change" => pair.AcceptCorrection(By, pair.Corrections.Length, now),
            "decline change" => pair.DeclineCorrection(By, pair.Corrections.Length, now),
            "apply" => pair.MarkAction(Latest(pair), AppliedState.Done, now),
            "thank" => pair.Thank("You made me ask.", now),
            "pause" => pair.Pause(By, DateOnly.FromDateTime(now.UtcDateTime).AddDays(2 + Choice), now),
            "resume" => pair.Resume(By, now),
            "finish" => pair.FinishEarly(By, now),
            "look back" => pair.LookBack(By, ATerm.Answers(By, null, (Next)Math.Min(Choice, 2), shares: false), now),
            "extend" => pair.ProposeToExtend(By, Choice, now),
            "agree to extend" => pair.AgreeToExtend(By, now),
            "decline to extend" => pair.DeclineToExtend(By, now),
            "not now" => pair.Prompts is [.., { IsAgain: false } last]
                ? pair.NotNow(last.Kind, last.To, last.Occurrence, now)
                : pair,
            "deliver" => Due(pair, now) is { } due ? pair.Claim(due, now.AddMinutes(2)).Sent(due, now) : pair,
            "crash" => Due(pair, now) is { } due ? pair.Claim(due, now.AddMinutes(2)) : pair,
            "fail" => Due(pair, now) is { } due ? pair.NotSent(due, "throttled", now, now.AddMinutes(5)) : pair,
            "refuse" => Due(pair, now) is { } due ? pair.NotSent(due, "blocked", now) : pair,
            "away" => Due(pair, now) is { } due ? pair.Suspended(due, WhyNotReached.BlockedTheApp, now) : pair,
            "back" => pair.Back(By, now),
            _ => throw new InvalidOperationException($"Nobody knows how to {What}."),
        };

    /// <summary>So that a session is now and then moved back to where it was.</summary>
    private static DateTimeOffset Midnight(DateTimeOffset now) => new(now.UtcDateTime.Date, TimeSpan.Zero);

    private static int Latest(Pair pair) => pair.Sessions is [.., var latest] ? latest.Number : 0;

    /// <summary>The latest session that a check-in follows.</summary>
    private static int FollowedUp(Pair pair) => Latest(pair) is var latest && latest % 2 == 1 ? latest : latest - 1;

    private Pair Confirm(Pair pair, string? inOwnWords, DateTimeOffset now) =>
        pair.Draft is { Terms.AreSettled: true } ? pair.Confirm(By, Revision(pair), inOwnWords, now) : pair;

    /// <summary>Mostly the draft as it stands, now and then an older one.</summary>
    private int Revision(Pair pair) => (pair.Draft?.Revision ?? 1) - (Choice == 3 ? 1 : 0);

    private Terms Different(Terms terms, DateTimeOffset now) =>
        terms with
        {
            Place = $"Place {Choice}",
            CheckIns = (CheckInRhythm)(Choice % 3),
            Milestones = [new Milestone($"Milestone {Choice}", DateOnly.FromDateTime(now.UtcDateTime).AddDays(Choice))],
        };

    private Terms Vary(Terms terms) =>
        terms with
        {
            Outcome = $"Outcome {Choice}",
            Months = Lengths[Choice],
            MonthlyMinutes = Times[Choice],
            SessionMinutes = 30,
        };

    private static Terms Settle(Terms terms) =>
        terms with
        {
            Months = 6,
            MonthlyMinutes = 60,
            Wishes = [.. terms.Wishes.Select(wish => wish with { Reply = WishReply.LetMeLook })],
        };

    private static PromptId? Due(Pair pair, DateTimeOffset now) =>
        pair.DueAt(now) is [var prompt, ..] ? prompt.Id : null;
}
