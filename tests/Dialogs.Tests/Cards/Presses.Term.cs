using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Momentum;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Cards;

internal sealed partial record Press
{
    /// <summary>The buttons of a term.</summary>
    private static readonly Dictionary<string, Press> OfTheTerm = new()
    {
        [SessionCards.Times] = new(desk => desk.AgreedAsync(), "Which of these suits you both?"),
        [SessionCards.Book] = new(desk => desk.OffersAsync(), "Booked", (SessionCards.OfferInput, "tuesdays")),
        [SessionCards.Later] = new(desk => desk.AgreedAsync(), "whenever you want to book"),
        [SessionCards.PassOn] = new(
            desk => desk.PreparingAsync(),
            "Your question is on its way",
            (SessionCards.QuestionInput, "Why do they leave the basket?")
        ),
        [SessionCards.SkipQuestion] = new(desk => desk.PreparingAsync(), "No question this time"),
        [SessionCards.SendCheck] = new(
            desk => desk.AfterSessionAsync(),
            "That was all for this session",
            (SessionCards.HeldInput, SessionCards.Yes)
        ),
        [SessionCards.CancelNext] = new(desk => desk.SaysWhileActiveAsync("sessions"), "Changed"),
        [ArrangingCards.Open] = new(desk => desk.SaysWhileActiveAsync("sessions"), "Time, as your clock shows it"),
        [ArrangingCards.Look] = new(
            async desk =>
            {
                var chat = await desk.SaysWhileActiveAsync("sessions");
                await chat.PressesVerbAsync(ArrangingCards.Open);
                return chat;
            },
            "For you: Thursday 12 March, 15:30",
            (ArrangingCards.DayInput, "2026-03-12"),
            (ArrangingCards.TimeOfDayInput, "15:30")
        ),
        [ArrangingCards.Move] = new(
            async desk =>
            {
                var chat = await desk.SaysWhileActiveAsync("sessions");
                await chat.PressesVerbAsync(ArrangingCards.Open);
                await chat.PressesVerbAsync(
                    ArrangingCards.Look,
                    (ArrangingCards.DayInput, "2026-03-12"),
                    (ArrangingCards.TimeOfDayInput, "15:30")
                );
                return chat;
            },
            "Changed"
        ),
        [SnoozeCards.Later] = new(desk => desk.AfterSessionAsync(), "on your next working morning"),
        [SnoozeCards.Skip] = new(desk => desk.AfterSessionAsync(), "I won't ask about this again"),
        [ActionCards.Done] = new(
            async desk => await Desk.SaysAsync(await desk.CheckedAsync(), "actions"),
            "Done",
            (ActionCards.LineInput, "1")
        ),
        [ActionCards.Dropped] = new(
            async desk => await Desk.SaysAsync(await desk.CheckedAsync(), "actions"),
            "Let go",
            (ActionCards.LineInput, "1")
        ),
        [CheckInCards.Begin] = new(desk => desk.CheckInDueAsync(), "What works?"),
        [CheckInCards.Later] = new(desk => desk.CheckInDueAsync(), "It stays here, and I ask once more"),
        [CheckInCards.Skip] = new(desk => desk.CheckInDueAsync(), "If something comes up before the next one"),
        [CheckInCards.Change] = new(desk => desk.CheckInToldAsync(), "You are changing one answer"),
        [CheckInCards.Keep] = new(desk => desk.CheckInToldAsync(), "Thank you. It stays with you."),
        [WayForwardCards.Choose] = new(
            desk => desk.CheckInKeptAsync(),
            "One of these usually opens a good hour",
            (WayForwardCards.WayInput, nameof(WayForward.DeeperQuestion))
        ),
        [CorrectionCards.Open] = new(desk => desk.SaysWhileActiveAsync("check-in"), "What would you like to change?"),
        [CorrectionCards.Pick] = new(
            desk => desk.SaysWhileActiveAsync("propose a change"),
            "How you work together",
            (First, "rhythm")
        ),
        [CorrectionCards.Later] = new(desk => desk.SaysWhileActiveAsync("propose a change"), "whenever you like"),
        [CorrectionCards.Accept] = new(desk => desk.ProposedAsync(), "You both get the new version"),
        [CorrectionCards.Decline] = new(desk => desk.ProposedAsync(), "It stays as it is"),
        [CorrectionCards.SaveRhythm] = new(
            desk => desk.CorrectingAsync("rhythm"),
            "Your proposal is on its way",
            (First, "Monthly"),
            (Second, "30")
        ),
        [CorrectionCards.SaveTopic] = new(
            desk => desk.CorrectingAsync("topic"),
            "Your proposal is on its way",
            (First, "How people choose on their phones")
        ),
        [CorrectionCards.SaveCheckIns] = new(
            desk => desk.CorrectingAsync("checkins"),
            "Your proposal is on its way",
            (First, "EverySession")
        ),
        [CorrectionCards.SaveMilestone] = new(
            desk => desk.CorrectingAsync("milestone-1"),
            "4 May: A day in the shop",
            (First, "A day in the shop"),
            (Second, "2026-05-04")
        ),
        [CorrectionCards.DropMilestone] = new(desk => desk.CorrectingMilestoneAsync(), "Your proposal is on its way"),
        [CorrectionCards.SavePlace] = new(
            desk => desk.CorrectingAsync("place"),
            "Your proposal is on its way",
            (First, "On the roof terrace")
        ),
        [CorrectionCards.SaveRules] = new(
            desk => desk.CorrectingAsync("rules"),
            "Your proposal is on its way",
            (First, "rank,stop"),
            (Second, "No phones on the table")
        ),
        [CorrectionCards.SaveOutcome] = new(
            desk => desk.CorrectingAsync("outcome"),
            "Your proposal is on its way",
            (First, "I plan a launch unaided")
        ),
        [MomentumCards.Times] = new(desk => desk.RescuedAsync(), "Planned: Tuesday 5 May, 10:00"),
        [MomentumCards.Move] = new(
            async desk =>
            {
                await (await desk.RescuedAsync()).PressesVerbAsync(MomentumCards.Times);
                return desk.Executive;
            },
            "Changed",
            (MomentumCards.TimeInput, "2026-03-10T09:00:00.0000000+00:00")
        ),
        [MomentumCards.Thank] = new(
            desk => desk.CheckedAsync(days: 90),
            "Megan gets this",
            (MomentumCards.ThanksInput, "You made me ask before I answer.")
        ),
        [PauseCards.Begin] = new(
            desk => desk.SaysWhileActiveAsync("pause"),
            "You and Megan are pausing",
            (PauseCards.ForInput, PauseCards.TwoWeeks)
        ),
        [PauseCards.Resume] = new(
            async desk =>
            {
                var chat = await desk.SaysWhileActiveAsync("pause");
                await chat.PressesVerbAsync(PauseCards.Begin, (PauseCards.ForInput, PauseCards.TwoWeeks));
                return chat;
            },
            "You and Megan are back"
        ),
        [ConcernCards.Send] = new(
            desk => desk.SaysWhileActiveAsync("concern"),
            "It has reached them",
            (ConcernCards.WordsInput, "We were asked for numbers")
        ),
        [ConcernCards.Drop] = new(desk => desk.SaysWhileActiveAsync("concern"), "Nothing was sent"),
        [ReviewCards.Begin] = new(desk => desk.ReviewDueAsync(), "Where did you start?"),
        [ReviewCards.Later] = new(
            async desk =>
            {
                await (await desk.ReviewedAsync()).PressesVerbAsync(ReviewCards.Offer);
                return desk.Mentor;
            },
            "when it suits you"
        ),
        [ReviewCards.Finish] = new(desk => desk.SaysWhileActiveAsync("finish"), "Your look back with Megan"),
        [ReviewCards.GoOn] = new(desk => desk.SaysWhileActiveAsync("finish"), "Everything stays as it is"),
        [ReviewCards.Offer] = new(desk => desk.ReviewedAsync(), "How much longer?"),
        [ReviewCards.Propose] = new(
            async desk =>
            {
                await (await desk.ReviewedAsync()).PressesVerbAsync(ReviewCards.Offer);
                return desk.Mentor;
            },
            "Alex decides freely",
            (ReviewCards.MonthsInput, "3")
        ),
        [ReviewCards.Agree] = new(desk => desk.ReviewedAsync(executive: Next.Extend), "You go on"),
        [ReviewCards.Decline] = new(desk => desk.ReviewedAsync(executive: Next.Extend), "It ends as agreed"),
        [ReviewCards.Turn] = new(
            desk => desk.ReviewedAsync(Next.Evolve, Next.Evolve),
            "What do you want to understand?"
        ),
        [ReviewCards.KeepInTouch] = new(desk => desk.ActiveAsync(days: 185), "Noted, for you alone"),
        [StatusCards.Charter] = new(desk => desk.WhichAsync("charter"), "Version 1, agreed on"),
        [StatusCards.Sessions] = new(desk => desk.WhichAsync("sessions"), "Your sessions ahead"),
        [StatusCards.Actions] = new(desk => desk.WhichAsync("actions"), "What you use of it"),
        [StatusCards.Growth] = new(desk => desk.WhichAsync("growth"), "What you and Megan gain"),
        [StatusCards.Pause] = new(desk => desk.WhichAsync("pause"), "Pause with Megan?"),
        [StatusCards.Concern] = new(desk => desk.WhichAsync("concern"), "Raise a concern"),
        [StatusCards.Review] = new(desk => desk.WhichAsync("review"), "I'll ask you both to look back"),
        [StatusCards.Finish] = new(desk => desk.WhichAsync("finish"), "Done early?"),
        [StatusCards.CheckIn] = new(desk => desk.WhichAsync("check-in"), "No check-in is waiting for you"),
        [StatusCards.Propose] = new(desk => desk.WhichAsync("propose a change"), "What would you like to change?"),
    };
}
