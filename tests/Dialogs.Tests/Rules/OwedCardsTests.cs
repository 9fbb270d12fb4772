using System.Globalization;
using RMBot.Aims;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Rules;

/// <summary>A prompt that is due shows what is true now, or nothing.</summary>
public sealed class OwedCardsTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Theory]
    [InlineData(PromptKind.Suggested, Role.Executive, Situation.Suggested, Situation.Proposed)]
    [InlineData(PromptKind.SuggestedReminder, Role.Executive, Situation.Suggested, Situation.Withdrawn)]
    [InlineData(PromptKind.Invitation, Role.Mentor, Situation.Invited, Situation.Accepted)]
    [InlineData(PromptKind.InvitationReminder, Role.Mentor, Situation.Invited, Situation.Declined)]
    [InlineData(PromptKind.MentorAsked, Role.Executive, Situation.QuestionOpen, Situation.Replied)]
    [InlineData(PromptKind.ExecutiveReplied, Role.Mentor, Situation.Replied, Situation.Accepted)]
    [InlineData(PromptKind.Accepted, Role.Executive, Situation.Accepted, Situation.Differing)]
    [InlineData(PromptKind.AimsReminder, Role.Mentor, Situation.Accepted, Situation.Differing)]
    [InlineData(PromptKind.CharterReady, Role.Executive, Situation.Differing, Situation.Active)]
    [InlineData(PromptKind.CharterChanged, Role.Mentor, Situation.Differing, Situation.Left)]
    [InlineData(PromptKind.PartnerConfirmed, Role.Mentor, Situation.ExecutiveConfirmed, Situation.Settled)]
    [InlineData(PromptKind.PartnerConfirmed, Role.Executive, Situation.MentorConfirmed, Situation.Active)]
    [InlineData(PromptKind.OwnWordsToCheck, Role.Mentor, Situation.ExecutiveRestated, Situation.ExecutiveConfirmed)]
    [InlineData(PromptKind.CharterReminder, Role.Executive, Situation.Settled, Situation.ExecutiveConfirmed)]
    [InlineData(PromptKind.CharterAgreed, Role.Mentor, Situation.Active, Situation.Settled)]
    public void A_prompt_is_shown_while_it_is_true(PromptKind kind, Role to, string shownIn, string overtakenIn)
    {
        var prompt = Prompt.Of(kind, to, APair.Start);
        Assert.NotNull(NextStep.CardFor(Situation.Of(shownIn), prompt, English));
        Assert.Null(NextStep.CardFor(Situation.Of(overtakenIn), prompt, English));
    }

    [Theory]
    [InlineData(PromptKind.BookSessions, Role.Executive, Situation.Active, Situation.Meeting)]
    [InlineData(PromptKind.SessionsBooked, Role.Mentor, Situation.Meeting, Situation.Completed)]
    [InlineData(PromptKind.PrepareQuestion, Role.Executive, Situation.Meeting, Situation.Paused)]
    [InlineData(PromptKind.PrepareQuestion, Role.Executive, Situation.Reviewing, Situation.Completed)]
    [InlineData(PromptKind.PrepareBrief, Role.Mentor, Situation.Reviewing, Situation.Completed)]
    [InlineData(PromptKind.QuestionPassed, Role.Mentor, Situation.Reviewing, Situation.Completed)]
    [InlineData(PromptKind.AfterSession, Role.Mentor, Situation.Reviewing, Situation.Paused)]
    [InlineData(PromptKind.SessionMoved, Role.Mentor, Situation.Paused, Situation.Completed)]
    [InlineData(PromptKind.CheckInDue, Role.Executive, Situation.Meeting, Situation.Reviewing)]
    [InlineData(PromptKind.Nudge, Role.Mentor, Situation.Active, Situation.Reviewing)]
    [InlineData(PromptKind.Rescue, Role.Mentor, Situation.Meeting, Situation.Reviewing)]
    [InlineData(PromptKind.Thank, Role.Executive, Situation.Meeting, Situation.Reviewing)]
    [InlineData(PromptKind.Paused, Role.Executive, Situation.Paused, Situation.Meeting)]
    [InlineData(PromptKind.Resumed, Role.Executive, Situation.Meeting, Situation.Paused)]
    [InlineData(PromptKind.ResumedEarly, Role.Mentor, Situation.Meeting, Situation.Completed)]
    [InlineData(PromptKind.ReviewDue, Role.Mentor, Situation.Meeting, Situation.Reviewing)]
    [InlineData(PromptKind.ReviewReminder, Role.Executive, Situation.Meeting, Situation.Paused)]
    [InlineData(PromptKind.ReviewRevealed, Role.Executive, Situation.Reviewing, Situation.Meeting)]
    [InlineData(PromptKind.ExtensionDeclined, Role.Mentor, Situation.Reviewing, Situation.Completed)]
    [InlineData(PromptKind.TermEnded, Role.Mentor, Situation.Completed, Situation.Reviewing)]
    public void A_prompt_of_the_term_is_shown_while_it_is_true(
        PromptKind kind,
        Role to,
        string shownIn,
        string overtakenIn
    )
    {
        var isOfTheSecond = kind is PromptKind.PrepareQuestion or PromptKind.PrepareBrief or PromptKind.AfterSession;
        var prompt = Prompt.Of(kind, to, ATerm.AtReview, isOfTheSecond ? 2 : 1);
        Assert.NotNull(NextStep.CardFor(Situation.Of(shownIn), prompt, English));
        Assert.Null(NextStep.CardFor(Situation.Of(overtakenIn), prompt, English));
    }

    [Fact]
    public void What_the_calendars_lack_is_shown_while_it_is_true()
    {
        var (unbooked, booked) = (ATerm.Booked(), ATerm.InCalendars());
        var notBooked = Prompt.Of(PromptKind.NotBooked, Role.Executive, APair.Start);
        Assert.NotNull(NextStep.CardFor(unbooked, notBooked, English));
        Assert.Null(NextStep.CardFor(unbooked.Leave(Role.Mentor, APair.Start), notBooked, English));
        var declined = Prompt.Of(PromptKind.SessionDeclined, Role.Executive, APair.Start);
        Assert.NotNull(NextStep.CardFor(ATerm.DeclinedInOutlook(), declined, English));
        Assert.Null(NextStep.CardFor(booked, declined, English));
        var notChanged = Prompt.Of(PromptKind.NotChanged, Role.Executive, APair.Start);
        Assert.NotNull(NextStep.CardFor(booked, notChanged, English));
        Assert.Null(NextStep.CardFor(APair.Active(), notChanged, English));
    }

    [Fact]
    public void That_a_session_was_called_off_is_shown_only_of_one_that_was()
    {
        var prompt = Prompt.Of(PromptKind.SessionCancelled, Role.Mentor, ATerm.AtReview, 2);
        var pair = Situation.Of(Situation.Meeting);
        Assert.Null(NextStep.CardFor(pair, prompt, English));
        Assert.NotNull(NextStep.CardFor(pair.Cancel(2, APair.Start), prompt, English));
    }

    [Fact]
    public void A_mentor_who_waits_for_the_executive_is_not_reminded()
    {
        var pair = APair.WishesOpen();
        Assert.Null(NextStep.CardFor(pair, Reminder(Role.Mentor), English));
        Assert.NotNull(NextStep.CardFor(pair, Reminder(Role.Executive), English));
        Assert.NotNull(NextStep.CardFor(APair.Differing(), Reminder(Role.Mentor), English));

        static Prompt Reminder(Role to) => Prompt.Of(PromptKind.CharterReminder, to, APair.Start);
    }

    [Fact]
    public void Every_side_has_a_next_step_everywhere()
    {
        foreach (var situation in Situation.Everywhere)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                Assert.NotEmpty(NextStep.CardFor(Situation.Of(situation), role, English).Title);
            }
        }
    }

    [Fact]
    public void What_both_keep_private_is_on_no_card_of_the_executives()
    {
        foreach (var situation in Situation.Everywhere)
        {
            var card = NextStep.CardFor(Situation.Of(situation), Role.Executive, English).ToJson().ToString();
            Assert.DoesNotContain("senior interrupts", card, StringComparison.Ordinal);
            Assert.DoesNotContain("metrics call", card, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_form_offers_only_amounts_that_can_be_saved()
    {
        foreach (var minutes in new[] { 15, 20, 30, 45, 90 })
        {
            var pair = APair.Accepted();
            pair = pair.Tell(APair.Aims(minutes: minutes)).Share(APair.Start);
            var form = CharterForms.Settle(pair, pair.Draft!, CharterWords.For(English));
            var choices = form.Body.OfType<ChoiceInput>().ToList();
            Assert.All(choices[0].Options, option => Assert.NotNull(Amounts.Months(option.Value, English)));
            Assert.All(choices[1].Options, option => Assert.NotNull(Amounts.Minutes(option.Value + " min", English)));
            Assert.NotEmpty(choices[1].Options);
        }
    }
}
