using System.Globalization;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>After a pair evolved, Megan learns from Alex: what each of them reads is true of mentoring.</summary>
public sealed class MentoringTests
{
    /// <summary>What would be wrong where the senior person teaches.</summary>
    private static readonly string[] Wrong = ["reverse mentoring", "senior", "The executive", "become mentoring"];

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    /// <summary>Everything either was shown since they began anew.</summary>
    private readonly Dictionary<Chat, List<string>> shown = [];
    private readonly Dictionary<Chat, int> received = [];

    public MentoringTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
        foreach (var chat in new[] { alex, megan })
        {
            shown[chat] = [];
            chat.Shown += card => shown[chat].Add(card.ToString());
        }
    }

    private static IEnumerable<(string Question, string Answer)> Ask =>
        Walks
            .Ask.Where(asked => asked.Question != "Who could teach you this?")
            .Select(asked => asked.Question == "Do they report to you?" ? ("Do you report to them?", "no") : asked);

    private static IEnumerable<(string Question, string Answer)> Aims =>
        Walks
            .Aims.Where(asked => asked.Question != "Might it become mentoring later?")
            .Select(asked =>
                asked.Question switch
                {
                    "What would repay the effort?" => (asked.Question, "Nothing"),
                    "How much time do you truly have?" => (asked.Question, "2 hours"),
                    "For how long?" => (asked.Question, "6 months"),
                    "What might hold you back?" => (asked.Question, "I like to talk too much"),
                    _ => asked,
                }
            );

    private Pair Turned => office.Pairs.All.Single(pair => pair.Kind == PairKind.Mentoring);

    [Fact]
    public async Task Nothing_in_a_pair_with_roles_turned_speaks_of_reverse_mentoring()
    {
        await AgreedAsync();
        foreach (var chat in new[] { alex, megan })
        {
            chat.Sees("This is mentoring: Alex teaches, Megan learns.");
            chat.Sees("Titles stay outside");
            ReadNothingWrong(chat);
        }
    }

    [Fact]
    public void Before_the_first_session_a_learner_is_not_told_that_they_are_a_student()
    {
        var pair = APair.Active();
        var (first, t) = (
            new Session(1, APair.Start.AddDays(7), 60),
            new SessionTexts(CultureInfo.GetCultureInfo("en"))
        );
        Assert.Contains("In the room you are a student", Shown(pair), StringComparison.Ordinal);
        Assert.DoesNotContain("student", Shown(pair with { Kind = PairKind.Mentoring }), StringComparison.Ordinal);

        string Shown(Pair one) => SessionCards.AskQuestion(one, first, t).ToJson().ToString();
    }

    [Fact]
    public async Task The_learner_is_asked_whether_they_report_to_who_teaches()
    {
        await EvolvedAsync();
        await megan.PressesAsync("Say what I want to learn");
        foreach (var (question, answer) in Ask)
        {
            if (question == "Do you report to them?")
            {
                megan.SeesLast("Do you report to Alex, directly or further up");
                return;
            }

            await megan.PressesAsync("Continue", (InterviewCards.AnswerInput, answer));
        }

        Assert.Fail("It was never asked.");
    }

    [Fact]
    public async Task Starting_over_keeps_the_roles_turned()
    {
        await EvolvedAsync();
        await megan.PressesAsync("Say what I want to learn");
        await megan.PressesAsync("Continue", (InterviewCards.AnswerInput, "How a budget is prepared"));
        await megan.SaysAsync("start over");
        await megan.PressesAsync("Start over");
        await AnswersAsync(megan, Ask);
        Assert.Equal("Alex Wilber", Turned.Mentor.Name);
    }

    [Fact]
    public async Task Whoever_teaches_is_not_asked_again_whether_it_might_become_mentoring()
    {
        await AgreedAsync();
        Assert.Null(Turned.Aims!.Evolve);
    }

    [Fact]
    public async Task A_rule_dropped_later_is_named_as_it_stands_in_their_charter()
    {
        await AgreedAsync();
        await megan.SaysAsync("propose a change");
        await megan.PressesAsync("Next", (CharterForms.FirstInput, "rules"));
        await megan.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, string.Join(',', GroundRules.All.Where(rule => rule != "rank")))
        );
        alex.SeesLast("Titles stay outside");
    }

    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public async Task At_its_end_mentoring_closes_or_goes_on(Role role)
    {
        await AgreedAsync();
        await office.PassAsync(TimeSpan.FromDays(175));
        var chat = role == Role.Executive ? megan : alex;
        await chat.PressesAsync("Look back");
        while (!chat.Last.Contains("What next?", StringComparison.Ordinal))
        {
            await AnswerAsync(chat, ReviewAnswer(chat.Last));
        }

        ReadNothingWrong(chat);
        chat.SeesLast("End it here, as agreed");
        Assert.DoesNotContain("mentor", chat.Last, StringComparison.OrdinalIgnoreCase);
        await AnswerAsync(chat, nameof(Next.Evolve));
        chat.SeesLast("What next?");
        await AnswerAsync(chat, nameof(Next.Close));
        chat.SeesLast("Thank you for looking back");
    }

    private static string ReviewAnswer(string card) =>
        card.Contains("Not this time", StringComparison.Ordinal) ? nameof(Reached.Yes)
        : card.Contains("About even", StringComparison.Ordinal) ? nameof(Worth.Even)
        : "3";

    private static Task AnswerAsync(Chat chat, string answer) =>
        chat.PressesAsync("Continue", (InterviewCards.AnswerInput, answer));

    private static async Task AnswersAsync(Chat chat, IEnumerable<(string Question, string Answer)> script)
    {
        foreach (var (_, answer) in script)
        {
            await AnswerAsync(chat, answer);
        }
    }

    private async Task EvolvedAsync()
    {
        await Walks.ActiveAsync(alex, megan);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(2));
        await alex.LooksBackAsync(ReviewWalks.Executive, nameof(Next.Evolve));
        await megan.LooksBackAsync(ReviewWalks.Mentor, nameof(Next.Evolve));
        foreach (var chat in new[] { alex, megan })
        {
            shown[chat].Clear();
            received[chat] = chat.ReceivedAt.Count;
        }
    }

    /// <summary>Megan asks, Alex teaches, and both have confirmed.</summary>
    private async Task AgreedAsync()
    {
        await EvolvedAsync();
        await megan.PressesAsync("Say what I want to learn");
        await AnswersAsync(megan, Ask);
        await megan.PressesAsync("Send to Alex");
        await alex.PressesAsync("Accept");
        await alex.PressesAsync("Begin my side");
        await AnswersAsync(alex, Aims);
        await alex.PressesAsync("Share with Megan");
        foreach (var chat in new[] { megan, alex })
        {
            await chat.PressesAsync("Confirm");
            await chat.PressesAsync("Confirm");
        }

        Assert.Equal(Stage.Active, Turned.Stage);
    }

    private void ReadNothingWrong(Chat chat)
    {
        var said = chat.ReceivedAt.Skip(received[chat]).Select(message => message.Title);
        var read = string.Join('\n', [.. shown[chat], .. said]);
        Assert.All(Wrong, word => Assert.DoesNotContain(word, read, StringComparison.OrdinalIgnoreCase));
    }
}
