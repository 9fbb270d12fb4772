using RMBot.Pairs;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class ReviewTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public ReviewTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Two_weeks_before_the_end_both_are_asked_in_their_own_morning()
    {
        await ToTheReviewAsync();
        Assert.Equal(["2026-08-20 09:00"], Times(executive, "Your look back with Megan", "Europe/Berlin"));
        Assert.Equal(["2026-08-20 09:00"], Times(mentor, "Your look back with Alex", "America/New_York"));
        executive.SeesLast("3 September 2026");
    }

    [Fact]
    public async Task A_pair_that_never_booked_a_session_is_asked_as_well()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(8));
        executive.SeesLast("Your look back with Megan");
        mentor.SeesLast("Your look back with Alex");
    }

    [Fact]
    public async Task Nothing_of_one_side_is_seen_before_the_other_has_answered()
    {
        await ToTheReviewAsync();
        var before = mentor.ReceivedAt.Count;
        await executive.LooksBackAsync(
            ReviewWalks.Executive,
            shown: ["Where are you now?", "Did you get there?", "What Megan wanted", "What changed?"]
        );
        executive.SeesLast("Thank you for looking back");
        await office.PassAsync(TimeSpan.FromDays(1));
        await mentor.SaysAsync("review");
        await mentor.SaysAsync("status");
        await mentor.SaysAsync("charter");
        Assert.Equal(before + 3, mentor.ReceivedAt.Count);
        mentor.NeverSees("executive-");
        mentor.NeverSees("from 2 to 4");
        Assert.Equal(Stage.Active, Pair.Stage);
    }

    [Fact]
    public async Task Both_see_it_together_once_both_have_answered()
    {
        await ToTheReviewAsync();
        await executive.LooksBackAsync(
            ReviewWalks.Executive,
            shown: ["Where are you now?", "Did you get there?", "What Megan wanted", "What changed?"]
        );
        await mentor.LooksBackAsync(ReviewWalks.Mentor, shown: ["What you wanted"]);
        await office.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(Stage.Reviewing, Pair.Stage);
        foreach (var chat in new[] { executive, mentor })
        {
            chat.SeesLast("a look back");
            chat.SeesLast("executive-changed-token");
            chat.SeesLast("from 2 to 4");
            chat.SeesLast("executive-thanks-token");
            chat.SeesLast("mentor-thanks-token");
            chat.SeesLast("See how a decision of that size is really made");
        }

        mentor.SeesLast("mentor-changed-token (only you see this)");
        mentor.SeesLast("from 1 to 5 (only you see this)");
        executive.NeverSees("mentor-changed-token");
        executive.NeverSees("from 1 to 5");
        executive.SeesLast("Not shown");
    }

    [Fact]
    public async Task What_the_mentor_says_of_cost_and_frankness_is_never_the_executives()
    {
        await ToTheReviewAsync();
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await mentor.LooksBackAsync(ReviewWalks.Mentor, shown: ["Was it worth it?", "Could you be frank?"]);
        await office.PassAsync(TimeSpan.FromDays(20));
        await executive.SaysAsync("status");
        executive.NeverSees("It cost me more than it gave");
        executive.NeverSees("Could you be frank");
        var answers = Pair.Reviews[0].Mentor!;
        Assert.Equal(
            (Visibility.Programme, Visibility.Programme),
            (answers.Worth!.Visibility, answers.Frank!.Visibility)
        );
        Assert.False(answers.Worth.TryRead(Role.Executive, out _));
        Assert.False(answers.Recommend.TryRead(Role.Executive, out _));
    }

    [Fact]
    public async Task Who_did_not_answer_is_reminded_once_a_week_later()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(8));
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await office.PassAsync(TimeSpan.FromDays(10.5));
        Assert.Equal(["2026-08-27 09:00"], Times(mentor, "Your look back is still open", "America/New_York"));
        executive.NeverSees("Your look back is still open");
    }

    [Fact]
    public async Task Nobody_is_reminded_in_a_week_that_a_session_and_the_reveal_fill()
    {
        await ToTheReviewAsync();
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await office.PassAsync(TimeSpan.FromDays(14));
        mentor.NeverSees("Your look back is still open");
        mentor.Sees("a look back");
    }

    [Fact]
    public async Task After_the_deadline_both_see_what_the_one_has_shown()
    {
        await ToTheReviewAsync();
        await executive.LooksBackAsync(ReviewWalks.Executive, shown: ["What changed?"]);
        await office.PassAsync(TimeSpan.FromDays(11));
        mentor.SeesLast("a look back");
        mentor.SeesLast("executive-changed-token");
        executive.SeesLast("a look back");
        await mentor.PressesAsync("Look back");
        mentor.Sees("a look back");
        Assert.Null(Pair.Reviews[0].Mentor);
    }

    [Fact]
    public async Task A_review_left_half_way_says_so_when_it_has_closed_meanwhile()
    {
        await ToTheReviewAsync();
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await mentor.PressesAsync("Look back");
        foreach (var (_, answer) in ReviewWalks.Mentor[..^1])
        {
            await mentor.PressesAsync("Continue", (RMBot.Interviews.InterviewCards.AnswerInput, answer));
        }

        await office.PassAsync(TimeSpan.FromDays(12));
        await mentor.SaysAsync("Close");
        mentor.SeesLast("This look back has closed in the meantime");
        Assert.Null(Pair.Reviews[0].Mentor);
    }

    [Fact]
    public async Task An_old_card_of_a_given_review_answers_nothing_twice()
    {
        await ToTheReviewAsync();
        await executive.LooksBackAsync(ReviewWalks.Executive);
        var given = Pair.Reviews[0].Executive;
        await executive.PressesOldAsync("Look back");
        await executive.SaysAsync("review");
        executive.SeesLast("Thank you for looking back");
        Assert.Same(given, Pair.Reviews[0].Executive);
    }

    [Fact]
    public async Task Start_over_in_a_review_begins_the_review_again()
    {
        await ToTheReviewAsync();
        await executive.PressesAsync("Look back");
        await executive.PressesAsync("Continue", (RMBot.Interviews.InterviewCards.AnswerInput, "2"));
        await executive.SaysAsync("start over");
        await executive.PressesAsync("Start over");
        executive.SeesLast("Where did you start?");
    }

    [Fact]
    public async Task Done_early_opens_the_review_for_both_and_completes_the_term()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(58));
        await mentor.SaysAsync("we're done");
        mentor.SeesLast("Done early?");
        await mentor.PressesAsync("Look back now");
        executive.SeesLast("Megan thinks you've got what you came for");
        await mentor.LooksBackAsync(ReviewWalks.Mentor);
        await executive.LooksBackAsync(ReviewWalks.Executive);
        await office.PassAsync(TimeSpan.FromDays(6));
        Assert.Equal((Stage.Closed, Ending.Completed), (Pair.Stage, Pair.Ending!.Value));
        executive.SeesLast("Your term with Megan is complete");
    }

    [Fact]
    public async Task Keeping_on_after_thinking_of_finishing_changes_nothing()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("finish");
        await executive.PressesAsync("Keep going");
        Assert.Empty(Pair.Reviews);
    }

    private async Task ToTheReviewAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(ReviewWalks.UntilTheReview + TimeSpan.FromHours(8));
    }

    private static string[] Times(Chat chat, string title, string zone) =>
        [
            .. chat
                .ReceivedAt.Where(message => message.Title.StartsWith(title, StringComparison.Ordinal))
                .Select(message =>
                    TimeZoneInfo.ConvertTime(message.At, LocalTime.Zone(zone)).ToString("yyyy-MM-dd HH:mm")
                ),
        ];
}
