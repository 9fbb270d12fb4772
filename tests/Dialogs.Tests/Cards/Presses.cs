using RMBot.Aims;
using RMBot.Care;
using RMBot.Charters;
using RMBot.Help;
using RMBot.Interviews;
using RMBot.Invitation;
using RMBot.Programme;
using RMBot.Purpose;
using RMBot.Status;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

/// <summary>Where each button comes up, who presses it with what, and what they see after.</summary>
internal sealed partial record Press(Func<Desk, Task<Chat>> Before, string Sees, params (string, string)[] Inputs)
{
    public static Press Of(string verb) =>
        OfTheFirstWalk.GetValueOrDefault(verb)
        ?? OfTheCalendars.GetValueOrDefault(verb)
        ?? OfMyData.GetValueOrDefault(verb)
        ?? OfVolunteers.GetValueOrDefault(verb)
        ?? OfTheTerm[verb];

    private const string First = CharterForms.FirstInput;
    private const string Second = CharterForms.SecondInput;
    private const string Words = InvitationCards.WordsInput;

    /// <summary>The buttons on the way to a charter.</summary>
    private static readonly Dictionary<string, Press> OfTheFirstWalk = new()
    {
        [HelpCards.WhoSeesWhat] = new(desk => Desk.SaysAsync(desk.Executive, "hello"), "You alone"),
        [HelpCards.Example] = new(desk => Desk.SaysAsync(desk.Executive, "hello"), "managing director"),
        [HelpCards.Restart] = new(
            desk => Desk.SaysAsync(desk.Executive, "start a pair", "start over"),
            "What do you want to understand?"
        ),
        [HelpCards.KeepGoing] = new(
            desk => Desk.SaysAsync(desk.Executive, "start a pair", "start over"),
            "What do you want to understand?"
        ),
        [InterviewCards.Answer] = new(
            desk => Desk.SaysAsync(desk.Executive, "start a pair"),
            "What depends on it?",
            (InterviewCards.AnswerInput, "How people decide what to buy")
        ),
        [InterviewCards.Back] = new(
            desk => Desk.SaysAsync(desk.Executive, "start a pair", "How people decide what to buy"),
            "What do you want to understand?"
        ),
        [InterviewCards.Skip] = new(desk => desk.AtAnOptionalQuestionAsync(), "For how long?"),
        [InterviewCards.Later] = new(desk => Desk.SaysAsync(desk.Executive, "start a pair"), "Kept for later."),
        [PurposeCards.Start] = new(desk => Desk.SaysAsync(desk.Executive, "hello"), "What do you want to understand?"),
        [SuggestionCards.Ask] = new(desk => desk.SuggestedAsync(), "You're making your ask"),
        [SuggestionCards.Decline] = new(desk => desk.SuggestedAsync(), "never hears of it"),
        [AddPairCards.Choose] = new(
            desk => desk.OrganisingAsync("north"),
            "Who learns (executive)",
            (AddPairCards.ProgrammeInput, "north")
        ),
        [AddPairCards.Add] = new(
            desk => desk.OrganisingAsync(),
            "hears of it on their next working day",
            (AddPairCards.ExecutiveInput, "alex.wilber@example.com"),
            (AddPairCards.MentorInput, "megan.bowen@example.com")
        ),
        [PurposeCards.Change] = new(desk => desk.AskedAsync(), "Make a no safe"),
        [PurposeCards.Send] = new(desk => desk.AskedAsync(), "I've passed it to Megan"),
        [PurposeCards.Drop] = new(desk => desk.AskedAsync(), "Nobody heard about it."),
        [PurposeCards.Later] = new(desk => desk.AskedAsync(), "Nothing was sent."),
        [InvitationCards.Accept] = new(desk => desk.InvitedAsync(), "You're Alex's mentor"),
        [InvitationCards.AskFirst] = new(desk => desk.InvitedAsync(), "What would you like to know first?"),
        [InvitationCards.Decline] = new(desk => desk.InvitedAsync(), "I've told Alex"),
        [InvitationCards.Show] = new(
            async desk =>
            {
                await (await desk.InvitedAsync()).PressesVerbAsync(InvitationCards.AskFirst);
                return desk.Mentor;
            },
            "would like to learn from you"
        ),
        [InvitationCards.SendQuestion] = new(
            async desk =>
            {
                await (await desk.InvitedAsync()).PressesVerbAsync(InvitationCards.AskFirst);
                return desk.Mentor;
            },
            "Your question is on its way",
            (Words, "Will my manager know?")
        ),
        [InvitationCards.SendReply] = new(
            desk => desk.QuestionOpenAsync(),
            "has your reply",
            (Words, "Only if you tell her.")
        ),
        [InvitationCards.TryAgain] = new(desk => desk.UndeliveredAsync(), "I've passed it to Megan"),
        [AimsCards.Begin] = new(desk => desk.AcceptedAsync(), "What do you want from this?"),
        [AimsCards.Later] = new(desk => desk.AcceptedAsync(), "Say *continue* when you're ready"),
        [AimsCards.Change] = new(desk => desk.ToldAsync(), "Is it your choice?"),
        [AimsCards.Share] = new(desk => desk.ToldAsync(), "I've put both sides into a draft charter"),
        [AimsCards.Keep] = new(desk => desk.ToldAsync(), "Nothing was shared."),
        [CareCards.End] = new(async desk => await Desk.SaysAsync(await desk.InvitedAsync(), "end"), "It has ended"),
        [CareCards.Stay] = new(async desk => await Desk.SaysAsync(await desk.InvitedAsync(), "end"), "Nothing changed"),
        [StatusCards.Show] = new(desk => desk.InTwoPairsAsync("status"), "With Megan now"),
        [StatusCards.End] = new(desk => desk.InTwoPairsAsync("end"), "End this with Megan?"),
        [CharterCards.Settle] = new(desk => desk.DifferingAsync(), "Settle what differs"),
        [CharterCards.Wishes] = new(desk => desk.WishesOpenAsync(), "What can you give back?"),
        [CharterCards.Change] = new(desk => desk.SettledAsync(), "What would you like to change?"),
        [CharterCards.Confirm] = new(desk => desk.SettledAsync(), "One thing before you confirm"),
        [CharterCards.Later] = new(desk => desk.SettledAsync(), "The draft stays here"),
        [CharterCards.Show] = new(
            desk => desk.ChangingAsync(desk.Executive, "outcome"),
            "Your charter with Megan, in draft"
        ),
        [CharterCards.Right] = new(desk => desk.RestatedAsync(), "Your charter with Alex, in draft"),
        [CharterCards.NotQuite] = new(desk => desk.RestatedAsync(), "Say your aim again"),
        [CharterForms.Pick] = new(
            async desk =>
            {
                await (await desk.SettledAsync()).PressesVerbAsync(CharterCards.Change);
                return desk.Executive;
            },
            "How you work together",
            (First, "rhythm")
        ),
        [CharterForms.Confirmed] = new(
            async desk =>
            {
                await (await desk.SettledAsync()).PressesVerbAsync(CharterCards.Confirm);
                return desk.Executive;
            },
            "As soon as Megan confirms too"
        ),
        [CharterForms.SaveSettled] = new(
            desk => desk.ChangingAsync(desk.Executive, "settle"),
            "5 months",
            (First, "5"),
            (Second, "90")
        ),
        [CharterForms.SaveWishes] = new(
            async desk =>
            {
                await (await desk.WishesOpenAsync()).PressesVerbAsync(CharterCards.Wishes);
                return desk.Executive;
            },
            "sitting in): let me look",
            (First, "LetMeLook"),
            (Second, "No")
        ),
        [CharterForms.SaveTopic] = new(
            desk => desk.ChangingAsync(desk.Mentor, "topic"),
            "How people choose on their phones",
            (First, "How people choose on their phones")
        ),
        [CharterForms.SaveCheckIns] = new(
            desk => desk.ChangingAsync(desk.Mentor, "checkins"),
            "then after every third one",
            (First, "EveryThirdSession")
        ),
        [CharterForms.SaveMilestone] = new(
            desk => desk.ChangingAsync(desk.Mentor, "milestone-1"),
            "4 May: A day in the shop",
            (First, "A day in the shop"),
            (Second, "2026-05-04")
        ),
        [CharterForms.DropMilestone] = new(desk => desk.ChangingMilestoneAsync(), "Changed: Milestones."),
        [CharterForms.SaveOutcome] = new(
            desk => desk.ChangingAsync(desk.Mentor, "outcome"),
            "Alex plans a launch unaided",
            (First, "Alex plans a launch unaided")
        ),
        [CharterForms.SaveAim] = new(
            desk => desk.ChangingAsync(desk.Mentor, "aim"),
            "To watch it happen",
            (First, "To watch it happen")
        ),
        [CharterForms.SaveRhythm] = new(
            desk => desk.ChangingAsync(desk.Executive, "rhythm"),
            "Every two weeks, 45 minutes",
            (First, "EveryTwoWeeks"),
            (Second, "45")
        ),
        [CharterForms.SavePlace] = new(
            desk => desk.ChangingAsync(desk.Executive, "place"),
            "In the canteen",
            (First, "In the canteen"),
            (Second, "By chat")
        ),
        [CharterForms.SavePreparation] = new(
            desk => desk.ChangingAsync(desk.Executive, "preparation"),
            "Both, ten minutes each",
            (First, "Both, ten minutes each")
        ),
        [CharterForms.SaveRules] = new(
            desk => desk.ChangingAsync(desk.Executive, "rules"),
            "No phones on the table",
            (First, "rank,stop"),
            (Second, "No phones on the table")
        ),
    };
}
