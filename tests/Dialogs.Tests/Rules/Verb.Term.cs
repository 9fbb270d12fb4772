using RMBot.Calendars;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Momentum;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Rules;

public sealed partial record Verb
{
    private static Verb[] OfTheTerm =>
        [
            new("book", (pair, now) => pair.Book([APair.Start.AddDays(7)], 60, now), Situation.Active),
            new(
                "move",
                (pair, now) => pair.Move(2, APair.Start.AddDays(50), now, Role.Executive),
                Situation.Meeting,
                Situation.Paused,
                Situation.Reviewing
            ),
            new(
                "move in a calendar",
                (pair, now) => pair.Move(2, APair.Start.AddDays(50), now),
                Situation.Meeting,
                Situation.Paused,
                Situation.Reviewing
            ),
            new(
                "shift the rest",
                (pair, now) => pair.Shift(2, APair.Start.AddDays(36), now, Role.Executive),
                Situation.Meeting,
                Situation.Paused,
                Situation.Reviewing
            ),
            new(
                "book the look back",
                (pair, now) => pair.BookLookBack(ATerm.AtReview, now),
                Situation.Active,
                Situation.Meeting
            ),
            new(
                "cancel",
                (pair, now) => pair.Cancel(3, now, Role.Mentor),
                Situation.Meeting,
                Situation.Paused,
                Situation.Reviewing
            ),
            new(
                "pass a question on",
                (pair, now) => pair.AskFor(2, "Why?", now),
                Situation.Meeting,
                Situation.Reviewing
            ),
            new(
                "say how a session was",
                (pair, _) => pair.Check(2, Role.Mentor, ATerm.Said(Role.Mentor, "I interrupt"), ATerm.AtReview),
                Situation.Meeting,
                Situation.Reviewing
            ),
            new(
                "mark what was used",
                (pair, now) => pair.MarkAction(1, AppliedState.Done, now),
                Situation.Meeting,
                Situation.Reviewing
            ),
            new("thank", (pair, now) => pair.Thank("You made me ask.", now), Situation.Active, Situation.Meeting),
            new(
                "tell a check-in",
                (pair, now) => pair.Tell(new CheckIn(1, Role.Executive, CheckInState.Told, ATerm.AtCheckIn), now),
                Situation.Meeting,
                Situation.Paused
            ),
            new("skip a check-in", (pair, now) => pair.SkipCheckIn(1, Role.Mentor, now), Situation.Meeting),
            new(
                "pause",
                (pair, now) => pair.Pause(Role.Mentor, new DateOnly(2026, 5, 20), now),
                Situation.Active,
                Situation.Meeting
            ),
            new("resume", (pair, now) => pair.Resume(Role.Executive, now), Situation.Paused),
            new("finish early", (pair, now) => pair.FinishEarly(Role.Mentor, now), Situation.Active, Situation.Meeting),
            new(
                "look back",
                (pair, _) =>
                    pair.LookBack(
                        Role.Mentor,
                        ATerm.Answers(Role.Mentor, null, Next.Close, shares: true),
                        ATerm.AtReview
                    ),
                Situation.Active,
                Situation.Meeting
            ),
            new("propose to extend", (pair, now) => pair.ProposeToExtend(Role.Mentor, 2, now), Situation.Reviewing),
        ];
}
