using System.Collections.Immutable;
using RMBot.Aims;
using RMBot.Charters;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;

namespace RMBot.Tests;

/// <summary>Alex and Megan's pair, brought by the rules themselves to wherever a test or a picture needs it.</summary>
public static class APair
{
    public static readonly DateTimeOffset Start = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private static readonly AsyncLocal<string?> Prefix = new();

    public static Participant Alex => new(new PersonId("id of Alex Wilber"), Prefix.Value + "Alex Wilber");
    public static Participant Megan => new(new PersonId("id of Megan Bowen"), Prefix.Value + "Megan Bowen");

    /// <summary>Until it is disposed, the names of both begin with this.</summary>
    public static IDisposable Called(string prefix)
    {
        Prefix.Value = prefix;
        return new Over();
    }

    public static Ask Ask(Wording? wording = null, bool sameLine = false)
    {
        var of = (wording ?? Wording.Plain).Of;
        return new Ask(
            Topic: of("How people in their first job decide what to buy online"),
            Decision: of("Whether next year's budget goes into stores or into the app"),
            Baseline: of("I know our numbers; I don't understand why they leave the basket"),
            Outcome: of("I run the pricing review myself, without asking for a translation"),
            WhyYou: of("You built the onboarding flow everybody talks about"),
            Request: of("Show me how you would plan a launch and tell me when I am wrong"),
            MonthlyMinutes: 120,
            Months: 6,
            Challenge: of("My belief that nobody reads long posts"),
            Offer: of("I keep the hour and answer within two days"),
            SafeNo: of("A no is fine and changes nothing between us"),
            SameLine: sameLine,
            Opening: (wording ?? Wording.Plain).Opening(
                "Hi Megan, I would like to learn from you. Ask me anything first."
            )
        );
    }

    public static MentorAims Aims(
        Wording? wording = null,
        int minutes = 90,
        int months = 4,
        bool shares = false,
        params ImmutableArray<Wish> wishes
    )
    {
        var of = (wording ?? Wording.Plain).Of;
        var visibility = shares ? Visibility.Partner : Visibility.Me;
        return new MentorAims(
            of("See how a decision of that size is really made"),
            wishes.IsEmpty ? [Wish.Exposure, Wish.Project] : wishes,
            minutes,
            months,
            new Answer<string>(Role.Mentor, visibility, of("The weekly metrics call that nobody reads")),
            of("My team's appraisals"),
            new Answer<string>(Role.Mentor, visibility, of("I go quiet when somebody senior interrupts")),
            new Answer<Evolve>(Role.Mentor, Visibility.Me, Evolve.NotSure),
            new Answer<FreeChoice>(Role.Mentor, Visibility.Me, FreeChoice.MyChoice)
        );
    }

    public static Pair Proposed(Wording? wording = null, bool sameLine = false) =>
        Proposing.Propose(new PairId("pair-of-alex-and-megan"), Alex, Megan, Ask(wording, sameLine), Start);

    /// <summary>An organiser named the two.</summary>
    public static Pair Suggested() =>
        Suggesting.Suggest(new ProgrammeSettings(ProgrammeId.First, "Reverse mentoring"), Alex, Megan, 0, Start);

    public static Pair Invited(Wording? wording = null, bool sameLine = false) =>
        Proposed(wording, sameLine).Invite(Start);

    public static Pair WithQuestion(Wording? wording = null) =>
        Invited(wording).AskFirst((wording ?? Wording.Plain).Of("Will my manager know?"), Start);

    public static Pair WithReply(Wording? wording = null) =>
        WithQuestion(wording).Reply((wording ?? Wording.Plain).Of("Only if you tell her."), Start);

    public static Pair Accepted(Wording? wording = null) => Invited(wording).Accept(Start);

    public static Pair Told(Wording? wording = null) => Accepted(wording).Tell(Aims(wording));

    /// <summary>A draft in which length and time differ.</summary>
    public static Pair Differing(Wording? wording = null, bool shares = false) =>
        Accepted(wording).Tell(Aims(wording, shares: shares)).Share(Start);

    /// <summary>Nothing differs any more; the executive has not answered the wishes.</summary>
    public static Pair WishesOpen(Wording? wording = null, bool shares = false) =>
        Accepted(wording).Tell(Aims(wording, minutes: 120, months: 6, shares: shares)).Share(Start);

    /// <summary>A draft both could confirm.</summary>
    public static Pair Settled(Wording? wording = null)
    {
        var pair = WishesOpen(wording);
        var wishes = pair.Draft!.Terms.Wishes.Select(wish => wish with { Reply = WishReply.Yes });
        return pair.Revise(Role.Executive, pair.Draft.Terms with { Wishes = [.. wishes] }, Start);
    }

    public static Pair Confirmed(Role by, string? inOwnWords = null, Wording? wording = null)
    {
        var pair = Settled(wording);
        return pair.Confirm(by, pair.Draft!.Revision, inOwnWords, Start);
    }

    public static Pair Active(Wording? wording = null)
    {
        var pair = Confirmed(Role.Executive, wording: wording);
        return pair.Confirm(Role.Mentor, pair.Draft!.Revision, inOwnWords: null, Start);
    }

    private sealed class Over : IDisposable
    {
        public void Dispose() => Prefix.Value = null;
    }
}
