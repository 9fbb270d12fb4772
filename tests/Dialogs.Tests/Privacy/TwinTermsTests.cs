using RMBot.Pairs;

namespace RMBot.Tests.Privacy;

/// <summary>
/// Two terms that differ in one private answer alone: the other of the pair and the organisers see the same in both, word for
/// word and at the same times, so that neither an absence nor another wording can tell.
/// </summary>
public sealed class TwinTermsTests
{
    private static readonly Lazy<Task<ScriptedTerm>> Usual = new(() => LiveAsync());
    private static readonly Lazy<Task<ScriptedTerm>> ExecutiveIsLate = new(() =>
        LiveAsync((Role.Executive, "review", Script.Late))
    );
    private static readonly Lazy<Task<ScriptedTerm>> MentorIsLate = new(() =>
        LiveAsync((Role.Mentor, "review", Script.Late))
    );

    [Theory]
    [InlineData(Role.Mentor, "aims.evolve", "Yes")]
    [InlineData(Role.Mentor, "aims.choice", "FeltIHadTo")]
    [InlineData(Role.Mentor, "aims.gives", Script.Skipped)]
    [InlineData(Role.Mentor, "aims.holds", Script.Skipped)]
    [InlineData(Role.Executive, "session.useful", "1")]
    [InlineData(Role.Mentor, "session.free", "1")]
    [InlineData(Role.Executive, "session.next", Script.Skipped)]
    [InlineData(Role.Mentor, "session.next", Script.Skipped)]
    [InlineData(Role.Executive, "checkin.comfort", "1")]
    [InlineData(Role.Mentor, "checkin.comfort", "1")]
    [InlineData(Role.Mentor, "checkin.commitment", "1")]
    [InlineData(Role.Executive, "checkin.purpose", "NothingToTalkAbout")]
    [InlineData(Role.Mentor, "checkin.purpose", "NothingToTalkAbout")]
    [InlineData(Role.Executive, "checkin.notWorking", Script.Skipped)]
    [InlineData(Role.Mentor, "checkin.notWorking", Script.Skipped)]
    [InlineData(Role.Mentor, "checkin.travelled", "Yes")]
    [InlineData(Role.Mentor, "checkin.confidence", "1")]
    [InlineData(Role.Executive, "touch", "Yes")]
    [InlineData(Role.Mentor, "touch", "Yes")]
    public async Task A_private_answer_changes_nothing_that_anybody_else_ever_sees(
        Role author,
        string asked,
        string otherwise
    )
    {
        var other = await LiveAsync((author, asked, otherwise));
        AreTwins(author, await Usual.Value, other);
        Assert.NotEqual((await Usual.Value).CopiesOf(author), other.CopiesOf(author));
    }

    /// <summary>The other looks again and answers a week later.</summary>
    [Theory]
    [InlineData(Role.Executive, "review.now", "1")]
    [InlineData(Role.Mentor, "review.now", "1")]
    [InlineData(Role.Executive, "review.start", "1")]
    [InlineData(Role.Mentor, "review.aim", "Yes")]
    [InlineData(Role.Executive, "review.changed", Script.Skipped)]
    [InlineData(Role.Mentor, "review.worth", "CostMore")]
    [InlineData(Role.Mentor, "review.frank", "1")]
    [InlineData(Role.Executive, "review.recommend", "0")]
    [InlineData(Role.Executive, "review.next", "Evolve")]
    [InlineData(Role.Mentor, "review.next", "Evolve")]
    public async Task What_somebody_answers_in_the_review_shows_neither_before_nor_after_it_opens(
        Role author,
        string asked,
        string otherwise
    )
    {
        var late = (author.Other(), "review", Script.Late);
        AreTwins(
            author,
            await (author == Role.Executive ? MentorIsLate : ExecutiveIsLate).Value,
            await LiveAsync(late, (author, asked, otherwise))
        );
    }

    /// <summary>Also when the other wishes for something else: a wish to evolve shows only when both have it.</summary>
    [Theory]
    [InlineData("Extend")]
    [InlineData(Script.Skipped)]
    public async Task A_one_sided_wish_to_evolve_looks_like_a_wish_to_close(string executive)
    {
        var wish = (Role.Executive, "review.next", executive);
        AreTwins(
            Role.Mentor,
            await LiveAsync(wish, (Role.Mentor, "review.next", "Evolve")),
            await LiveAsync(wish, (Role.Mentor, "review.next", "Close"))
        );
    }

    [Theory]
    [InlineData("Evolve", "Close")]
    [InlineData("Close", "Extend")]
    [InlineData("Close", Script.Skipped)]
    public async Task Until_both_reviews_open_nothing_tells_the_other_what_was_answered_or_whether(
        string one,
        string another
    )
    {
        var (late, wish) = ((Role.Executive, "review", Script.Late), (Role.Executive, "review.next", "Evolve"));
        var first = await LiveAsync(late, wish, (Role.Mentor, "review.next", one));
        var second = await LiveAsync(late, wish, (Role.Mentor, "review.next", another));
        var before = Math.Min(Before(first), Before(second));
        Assert.InRange(before, 50, first.ReadBy(Role.Executive).Count - 1);
        Assert.Equal(first.ReadBy(Role.Executive).Take(before), second.ReadBy(Role.Executive).Take(before));
        Assert.NotEqual(first.ReadBy(Role.Executive), second.ReadBy(Role.Executive));
    }

    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public async Task A_check_in_kept_to_oneself_looks_like_one_that_was_left_out(Role author) =>
        AreTwins(
            author,
            await LiveAsync((author, "checkin.working", Script.Skipped)),
            await LiveAsync((author, "checkin", Script.Skipped))
        );

    /// <summary>The organisers are to hear it; the other is not.</summary>
    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public async Task A_concern_reaches_the_organisers_and_leaves_no_trace_elsewhere(Role author)
    {
        var usual = await Usual.Value;
        var raised = await LiveAsync((author, "concern", "I am talked over"));
        AreTwins(author, usual, raised);
        Assert.Empty(usual.Concerns);
        Assert.Equal(["I am talked over"], raised.Concerns);
    }

    /// <summary>That it was one of the two, each knows; nothing that is kept or shown afterwards says which.</summary>
    [Fact]
    public async Task Once_a_pause_is_on_nothing_says_who_asked_for_it()
    {
        var first = await LiveAsync((Role.Executive, "pause", "two-weeks"));
        var second = await LiveAsync((Role.Mentor, "pause", "two-weeks"));
        Assert.Equal(first.Stages, second.Stages);
        foreach (var role in Enum.GetValues<Role>())
        {
            var after = first.ReadAfter(ScriptedTerm.DayOfPause + 1, role);
            Assert.True(after.Count > 20, $"Only {after.Count} activities after the pause.");
            Assert.Equal(after, second.ReadAfter(ScriptedTerm.DayOfPause + 1, role));
        }
    }

    private static void AreTwins(Role author, ScriptedTerm first, ScriptedTerm second)
    {
        Assert.NotEqual(first.ReadAndKeptOf(author), second.ReadAndKeptOf(author));
        Assert.Equal(first.ReadBy(author.Other()), second.ReadBy(author.Other()));
        Assert.Equal(first.CopiesOf(author.Other()), second.CopiesOf(author.Other()));
        Assert.Equal(first.ReadByOrganisers, second.ReadByOrganisers);
    }

    private static int Before(ScriptedTerm term) => term.BeforeTheReveal[Role.Executive];

    private static Task<ScriptedTerm> LiveAsync(params (Role By, string Asked, string Answer)[] otherwise) =>
        ScriptedTerm.LiveAsync(new Script(otherwise));
}
