using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>Two in one line are cautioned without being asked where the directory can tell, and asked where it cannot.</summary>
public sealed class LineTests
{
    private const string Question = "Do they report to you?";
    private const string Whom = "Who could teach you this?";
    private const string Caution = "You and Megan are in one reporting line.";

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public LineTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
    }

    private static (string Question, string Answer)[] WithoutTheLine =>
        [.. Walks.Ask.Where(asked => asked.Question != Question)];

    [Fact]
    public async Task Where_the_directory_cannot_tell_the_executive_is_asked()
    {
        await ToWhomAsync();

        alex.SeesLast(Question);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_the_directory_tells_nobody_is_asked(bool areInOne)
    {
        office.Lines.Tell(alex, megan, areInOne);
        await ToWhomAsync();

        alex.SeesLast("Why Megan?");
        await alex.AnswersAsync([.. Walks.Ask.SkipWhile(asked => asked.Question != "Why Megan?")]);
        Assert.Equal(areInOne, Assert.Single(office.Pairs.All).Asked.SameLine);
    }

    [Fact]
    public async Task Two_in_one_line_are_cautioned_by_themselves()
    {
        office.Lines.Tell(alex, megan, areInOne: true);
        await ToWhomAsync();

        alex.Sees(Caution);
    }

    [Fact]
    public async Task Two_of_different_lines_hear_no_caution()
    {
        office.Lines.Tell(alex, megan, areInOne: false);
        await ToWhomAsync();

        alex.NeverSees(Caution);
    }

    [Fact]
    public async Task The_mentor_reads_of_it_in_the_invitation()
    {
        office.Lines.Tell(alex, megan, areInOne: true);
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(WithoutTheLine);
        await alex.PressesAsync("Send to Megan");

        megan.Sees("You seem to work in the same reporting line.");
    }

    [Fact]
    public async Task Somebody_else_picked_after_the_caution_is_looked_up_anew()
    {
        office.Lines.Tell(alex, megan, areInOne: true);
        office.Add("Lee Gu");
        await ToWhomAsync();
        await alex.PressesAsync("Back");
        await AnswerAsync(alex, "lee.gu@example.com");

        alex.SeesLast("Does Lee report to you");
        Assert.Null(alex.ValueIn(InterviewCards.AnswerInput));
    }

    [Fact]
    public async Task What_the_directory_told_can_be_put_right_before_it_is_sent()
    {
        office.Lines.Tell(alex, megan, areInOne: false);
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(WithoutTheLine);
        await alex.PressesChangeAsync("line");
        await AnswerAsync(alex, "yes");
        await AnswerAsync(alex, "yes");

        Assert.True(Assert.Single(office.Pairs.All).Asked.SameLine);
    }

    [Fact]
    public async Task Somebody_else_picked_from_the_summary_is_looked_up_too()
    {
        office.Lines.Tell(alex, office.Add("Lee Gu"), areInOne: true);
        await alex.AsksAsync();
        await alex.PressesChangeAsync("mentor");
        await AnswerAsync(alex, "lee.gu@example.com");

        Assert.True(Assert.Single(office.Pairs.All).Asked.SameLine);
        alex.Sees("You and Lee are in one reporting line.");
    }

    [Fact]
    public async Task With_roles_turned_the_learner_is_cautioned_at_once_and_not_asked()
    {
        await Walks.ActiveAsync(alex, megan);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(2));
        await alex.LooksBackAsync(ReviewWalks.Executive, nameof(Review.Next.Evolve));
        await megan.LooksBackAsync(ReviewWalks.Mentor, nameof(Review.Next.Evolve));
        office.Lines.Tell(megan, alex, areInOne: true);
        await megan.PressesAsync("Say what I want to learn");
        megan.Sees("A frank word of yours could cost you something");
        foreach (var (question, answer) in WithoutTheLine.Where(asked => asked.Question != Whom))
        {
            await AnswerAsync(megan, answer);
        }

        Assert.True(office.Pairs.All.Single(pair => pair.Kind == PairKind.Mentoring).Asked.SameLine);
    }

    private async Task ToWhomAsync()
    {
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync([.. Walks.Ask.TakeWhile(asked => asked.Question != Question)]);
    }

    private static Task AnswerAsync(Chat chat, string answer) =>
        chat.PressesAsync("Continue", (InterviewCards.AnswerInput, answer));
}
