using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests;

/// <summary>The term of Alex and Megan after their charter, brought by the rules themselves to wherever it is needed.</summary>
public static class ATerm
{
    public static readonly DateTimeOffset AfterFirst = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset AtCheckIn = new(2026, 3, 17, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset AtReview = new(2026, 8, 20, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset AfterTheEnd = new(2026, 9, 4, 9, 0, 0, TimeSpan.Zero);

    public static Pair Booked(Wording? wording = null)
    {
        var pair = APair.Active(wording);
        return pair.Book(Series(pair), 60, APair.Start);
    }

    /// <summary>The same sessions, put into both calendars by the coach.</summary>
    public static Pair InCalendars()
    {
        var pair = APair.Active().Book(Series(APair.Active()), 60, APair.Start, SeriesState.Asked);
        var entry = new Entry(
            "series",
            null,
            [.. pair.Series[0].Starts.Select((start, i) => new Occurrence($"series/{i + 1}", start, start))]
        );
        return pair.Booked(pair.Series[0], entry, APair.Start);
    }

    /// <summary>The mentor said no to the first of them in Outlook.</summary>
    public static Pair DeclinedInOutlook()
    {
        var pair = InCalendars();
        return pair.Noticed(
            [
                .. pair.Sessions.Select(session => new Occurrence(
                    session.Entry!,
                    session.StartsAt,
                    session.StartsAt,
                    IsDeclined: session.Number == 1
                )),
            ],
            APair.Start
        );
    }

    public static Offer Offer(string id, int hour) => new(id, Series(APair.Active(), hour), 60);

    public static Pair Asked(Wording? wording = null) =>
        Booked(wording).AskFor(1, Of(wording)("Why do they leave the basket?"), APair.Start);

    public static SessionCheck Said(Role by, string words, bool shares = true) =>
        new(
            true,
            new Answer<int>(by, Visibility.Programme, 4),
            new Answer<int>(by, Visibility.Programme, 5),
            new Answer<string>(by, shares ? Visibility.Partner : Visibility.Me, words)
        );

    /// <summary>The first session is over and both said how it was.</summary>
    public static Pair Met(Wording? wording = null, bool shares = true) =>
        Asked(wording)
            .Check(1, Role.Executive, Said(Role.Executive, Of(wording)("I test the checkout"), shares), AfterFirst)
            .Check(1, Role.Mentor, Said(Role.Mentor, Of(wording)("I interrupt sooner"), shares), AfterFirst);

    /// <summary>Two sessions with a line each, of which one was used.</summary>
    public static Pair Applied(Wording? wording = null)
    {
        var second = APair.Start.AddDays(40);
        return Met(wording)
            .Check(2, Role.Executive, Said(Role.Executive, Of(wording)("I ask before I answer")), second)
            .MarkAction(1, AppliedState.Done, second);
    }

    /// <summary>One side told a check-in and has not kept it.</summary>
    public static Pair Told(Role by, Wording? wording = null, bool shares = true, bool adds = true)
    {
        var visibility = shares ? Visibility.Partner : Visibility.Me;
        var questions = CheckInQuestions.Both.Concat(CheckInQuestions.ExtraFor(by, session: 1));
        return Met(wording)
            .Tell(
                new CheckIn(1, by, CheckInState.Told, AtCheckIn)
                {
                    Remarks =
                    [
                        .. questions.Select(
                            (question, i) =>
                                new Remark(
                                    question,
                                    new Answer<string>(
                                        by,
                                        i % 2 == 0 ? visibility : Visibility.Me,
                                        Of(wording)("We laugh a lot and we begin late")
                                    )
                                )
                        ),
                    ],
                    Comfort = new Answer<int>(by, Visibility.Me, 4),
                    Commitment = new Answer<int>(by, Visibility.Me, 5),
                    OnPurpose = new Answer<OnPurpose>(by, Visibility.Me, OnPurpose.Partly),
                    Adds = adds
                        ? new NewStep(by, Of(wording)("Show each other a real basket"), new DateOnly(2026, 3, 31))
                        : null,
                },
                AtCheckIn
            );
    }

    public static Pair Kept(Role by, Wording? wording = null, bool shares = true, bool adds = true) =>
        Told(by, wording, shares, adds).Keep(1, by, AtCheckIn);

    /// <summary>The mentor said where they start, and keeps it to themselves.</summary>
    public static Pair Started()
    {
        var told = Told(Role.Mentor);
        var said = told.CheckIn(1, Role.Mentor)! with { Confidence = new Answer<int>(Role.Mentor, Visibility.Me, 2) };
        return told.Tell(said, AtCheckIn).Keep(1, Role.Mentor, AtCheckIn);
    }

    /// <summary>A change to every part that can be changed is proposed.</summary>
    public static Pair Proposing(Role by, Wording? wording = null)
    {
        var pair = Met(wording);
        var terms = pair.Charter!.Terms with
        {
            SessionMinutes = 30,
            Topic = Of(wording)("How people in their first job decide what to rent"),
            CheckIns = CheckInRhythm.EveryThirdSession,
            Place = Of(wording)("On the roof terrace"),
            BetweenSessions = Of(wording)("Short questions by chat"),
            OwnRules = Of(wording)("Phones stay in the bag"),
            Outcome = Of(wording)("I plan a launch unaided"),
            GroundRules = [.. GroundRules.All.Skip(1)],
        };
        return pair.Propose(by, WithMilestones(terms, wording), AtCheckIn);
    }

    /// <summary>As many milestones as a charter holds; the first is due at the first check-in.</summary>
    public static Terms WithMilestones(Terms terms, Wording? wording = null) =>
        terms
            .WithMilestone(1, new Milestone(Of(wording)("A first draft of the plan"), new DateOnly(2026, 3, 16)))
            .WithMilestone(2, new Milestone(Of(wording)("A day in the shop"), new DateOnly(2026, 5, 4)))
            .WithMilestone(3, new Milestone(Of(wording)("The review without help"), new DateOnly(2026, 7, 1)));

    /// <summary>The first session is over, under a charter with milestones.</summary>
    public static Pair OnTheWay(Wording? wording = null)
    {
        var pair = Met(wording);
        var charter = pair.Charter!.Next(WithMilestones(pair.Charter.Terms, wording), new DateOnly(2026, 3, 11));
        return pair with { Charters = pair.Charters.Add(charter) };
    }

    public static Pair Corrected(Wording? wording = null) =>
        Proposing(Role.Mentor, wording).AcceptCorrection(Role.Executive, 1, AtCheckIn);

    public static Pair Paused() => Met().Pause(Role.Mentor, new DateOnly(2026, 5, 20), AtCheckIn);

    public static Pair Thanked(Wording? wording = null) =>
        Met(wording).Thank(Of(wording)("You made me ask before I answer."), AtCheckIn);

    public static Pair Reviewing(
        Wording? wording = null,
        Next executive = Next.Close,
        Next mentor = Next.Close,
        bool shares = true
    ) =>
        Corrected(wording)
            .LookBack(Role.Executive, Answers(Role.Executive, wording, executive, shares), AtReview)
            .LookBack(Role.Mentor, Answers(Role.Mentor, wording, mentor, shares), AtReview);

    public static Pair Extended(Wording? wording = null) =>
        Reviewing(wording, executive: Next.Extend).AgreeToExtend(Role.Mentor, AtReview);

    public static Pair Evolved() => Reviewing(executive: Next.Evolve, mentor: Next.Evolve);

    public static Pair Complete(Wording? wording = null, bool shares = true) =>
        Reviewing(wording, shares: shares).EndWhenDue(AfterTheEnd);

    public static ReviewAnswers Answers(Role by, Wording? wording, Next next, bool shares)
    {
        var visibility = shares ? Visibility.Partner : Visibility.Programme;
        return new ReviewAnswers(
            new Answer<int>(by, visibility, 2),
            new Answer<int>(by, visibility, 4),
            new Answer<Reached>(by, visibility, Reached.Yes),
            new Answer<Reached>(by, visibility, Reached.Partly),
            new Answer<string>(
                by,
                shares ? Visibility.Partner : Visibility.Me,
                Of(wording)("I let others speak first")
            ),
            by == Role.Mentor ? new Answer<Worth>(by, Visibility.Me, Worth.Even) : null,
            by == Role.Mentor ? new Answer<int>(by, Visibility.Me, 4) : null,
            new Answer<int>(by, Visibility.Programme, 9),
            shares ? new Answer<string>(by, Visibility.Partner, Of(wording)("Thank you for the plain words")) : null,
            new Answer<Wish>(by, Visibility.Me, new Wish(next, next == Next.Extend ? 2 : 0))
        );
    }

    private static ImmutableArray<DateTimeOffset> Series(Pair pair, int hour = 10) =>
        Rhythm.Series(
            new DateOnly(2026, 3, 10),
            new TimeOnly(hour, 0),
            Cadence.Monthly,
            pair.Charter!.EndsOn,
            pair.Executive.TimeZone
        );

    private static Func<string, string> Of(Wording? wording) => (wording ?? Wording.Plain).Of;
}
