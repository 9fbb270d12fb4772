using RMBot.Aims;
using RMBot.Charters;
using RMBot.Interviews;
using RMBot.Invitation;
using RMBot.Purpose;
using RMBot.Sessions;

namespace RMBot.Tests.Driver;

/// <summary>The usual way through the longer talks, so that a test says only what is special about it.</summary>
public static class Walks
{
    public const string WhyYou =
        "You built the onboarding flow everybody talks about, and it shows how much this house needs your eye.";

    public static readonly (string Question, string Answer)[] Ask =
    [
        ("What do you want to understand?", "How people in their first job decide what to buy online"),
        ("What depends on it?", "Whether next year's budget goes into stores or into the app"),
        ("Where are you today?", "I know our numbers; I don't understand why they leave the basket"),
        ("What will be different?", "I run the pricing review myself, without asking for a translation"),
        ("Who could teach you this?", "megan.bowen@example.com"),
        ("Do they report to you?", "no"),
        ("Why Megan?", WhyYou),
        ("What are you asking for?", "Show me how you would plan a launch and tell me when I am wrong"),
        ("How much of Megan's time?", "2 hours"),
        ("For how long?", "6 months"),
        ("What may Megan challenge?", "My belief that nobody reads long posts"),
        ("What can Megan expect from you?", "I keep the hour and answer within two days"),
        ("Make a no safe", "A no is fine and changes nothing between us"),
        ("Your opening message", "Hi Megan, I would like to learn from you. Ask me anything first."),
    ];

    public static readonly (string Question, string Answer)[] Aims =
    [
        ("What do you want from this?", "See how a decision of that size is really made"),
        ("What would repay the effort?", "Exposure,Project"),
        ("How much time do you truly have?", "90 minutes"),
        ("What would have to give way?", "The weekly metrics call that nobody reads"),
        ("For how long?", "4 months"),
        ("What's off limits?", "My team's appraisals"),
        ("What might hold you back?", "I go quiet when somebody senior interrupts"),
        ("Might it become mentoring later?", nameof(Evolve.NotSure)),
        ("Is it your choice?", nameof(FreeChoice.MyChoice)),
    ];

    /// <summary>From "start a pair" to the summary.</summary>
    public static async Task AsksAsync(this Chat executive, params (string Question, string Answer)[] instead)
    {
        await executive.SaysAsync("start a pair");
        await executive.AnswersAsync(Ask, instead);
        if (executive.IsInEnglish)
        {
            executive.Sees($"Ready to send to {FirstNameIn(instead)} ");
        }
    }

    public static async Task AnswersAsync(
        this Chat chat,
        (string Question, string Answer)[] script,
        params (string Question, string Answer)[] instead
    )
    {
        foreach (var (question, answer) in script)
        {
            if (chat.IsInEnglish)
            {
                chat.SeesLast(question.Replace("Megan", FirstNameIn(instead)));
            }

            var given = instead.FirstOrDefault(other => other.Question == question).Answer ?? answer;
            await chat.PressesVerbAsync(InterviewCards.Answer, (InterviewCards.AnswerInput, given));
        }
    }

    public static async Task InvitesAsync(this Chat executive, Chat mentor)
    {
        await executive.AsksAsync();
        await executive.PressesVerbAsync(PurposeCards.Send);
        Assert.True(mentor.HasVerb(InvitationCards.Accept));
    }

    /// <summary>From the invitation to a draft charter in both chats.</summary>
    public static async Task DraftAsync(Chat executive, Chat mentor, params (string Question, string Answer)[] instead)
    {
        await executive.InvitesAsync(mentor);
        await mentor.PressesVerbAsync(InvitationCards.Accept);
        await mentor.PressesVerbAsync(AimsCards.Begin);
        await mentor.AnswersAsync(Aims, instead);
        await mentor.PressesVerbAsync(AimsCards.Share);
    }

    /// <summary>To a charter both have confirmed, and sessions booked; nothing differed on the way.</summary>
    public static async Task ActiveAsync(Chat executive, Chat mentor)
    {
        await AgreedAsync(executive, mentor);
        await executive.PressesVerbAsync(SessionCards.Times);
        await executive.PressesVerbAsync(SessionCards.Book, (SessionCards.OfferInput, "tuesdays"));
    }

    /// <summary>To a charter both have confirmed; nothing differed on the way.</summary>
    public static async Task AgreedAsync(Chat executive, Chat mentor)
    {
        await DraftAsync(
            executive,
            mentor,
            ("For how long?", "6 months"),
            ("How much time do you truly have?", "2 hours"),
            ("What would repay the effort?", "Nothing")
        );
        foreach (var chat in new[] { executive, mentor })
        {
            await chat.PressesVerbAsync(CharterCards.Confirm);
            await chat.PressesVerbAsync(CharterForms.Confirmed);
        }
    }

    /// <summary>The first name of whoever's address is given in place of the usual one.</summary>
    private static string FirstNameIn((string Question, string Answer)[] instead) =>
        instead.FirstOrDefault(other => other.Question == "Who could teach you this?").Answer is { } mail
            ? char.ToUpperInvariant(mail[0]) + mail[1..mail.IndexOf('.')]
            : "Megan";
}
