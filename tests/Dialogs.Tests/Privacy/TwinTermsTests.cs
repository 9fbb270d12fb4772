using RMBot.Pairs;

namespace RMBot.Tests.Privacy;

/// <summary>
/// Two terms that differ in one private answer alone: the other of the pair and the organisers see the same in both, word for
/// word and at the same times, so that neither an absence nor another wording can tell.
/// </summary>
public sealed class TwinTermsTests
{
    private const string Skipped = "skipped";
    private static readonly Lazy<Task<ScriptedTerm>> Usual = new(() => LiveAsync());

    [Theory]
    [InlineData(Role.Mentor, "aims.evolve", "Yes")]
    [InlineData(Role.Mentor, "aims.choice", "FeltIHadTo")]
    [InlineData(Role.Mentor, "aims.gives", Skipped)]
    [InlineData(Role.Mentor, "aims.holds", Skipped)]
    [InlineData(Role.Executive, "session.useful", "1")]
    [InlineData(Role.Mentor, "session.free", "1")]
    [InlineData(Role.Executive, "session.next", Skipped)]
    [InlineData(Role.Mentor, "session.next", Skipped)]
    [InlineData(Role.Executive, "checkin.comfort", "1")]
    [InlineData(Role.Mentor, "checkin.comfort", "1")]
    [InlineData(Role.Mentor, "checkin.commitment", "1")]
    [InlineData(Role.Executive, "checkin.purpose", "NothingToTalkAbout")]
    [InlineData(Role.Mentor, "checkin.purpose", "NothingToTalkAbout")]
    [InlineData(Role.Executive, "checkin.notWorking", Skipped)]
    [InlineData(Role.Mentor, "checkin.travelled", "Yes")]
    [InlineData(Role.Mentor, "checkin.confidence", "1")]
    [InlineData(Role.Executive, "review.now", "1")]
    [InlineData(Role.Mentor, "review.now", "1")]
    [InlineData(Role.Executive, "review.start", "1")]
    [InlineData(Role.Mentor, "review.aim", "Yes")]
    [InlineData(Role.Executive, "review.changed", Skipped)]
    [InlineData(Role.Mentor, "review.worth", "CostMore")]
    [InlineData(Role.Mentor, "review.frank", "1")]
    [InlineData(Role.Executive, "review.recommend", "0")]
    [InlineData(Role.Executive, "review.next", "Evolve")]
    [InlineData(Role.Mentor, "review.next", "Evolve")]
    public async Task A_private_answer_changes_nothing_that_anybody_else_ever_sees(
        Role author,
        string asked,
        string otherwise
    )
    {
        var first = await Usual.Value;
        var second = await LiveAsync((author, asked, otherwise));
        Assert.NotEqual(first.ReadBy(author), second.ReadBy(author));
        Assert.Equal(first.ReadBy(author.Other()), second.ReadBy(author.Other()));
        Assert.Equal(first.ReadByOrganisers, second.ReadByOrganisers);
    }

    /// <summary>Also when the other wishes for something else: a wish to evolve shows only when both have it.</summary>
    [Theory]
    [InlineData("Extend")]
    [InlineData(Skipped)]
    public async Task A_one_sided_wish_to_evolve_looks_like_a_wish_to_close(string executive)
    {
        var wish = (Role.Executive, "review.next", executive);
        var first = await LiveAsync(wish, (Role.Mentor, "review.next", "Evolve"));
        var second = await LiveAsync(wish, (Role.Mentor, "review.next", "Close"));
        Assert.NotEqual(first.ReadBy(Role.Mentor), second.ReadBy(Role.Mentor));
        Assert.Equal(first.ReadBy(Role.Executive), second.ReadBy(Role.Executive));
        Assert.Equal(first.ReadByOrganisers, second.ReadByOrganisers);
    }

    [Theory]
    [InlineData("Evolve", "Close")]
    [InlineData("Close", "Extend")]
    [InlineData("Close", Skipped)]
    public async Task Until_both_reviews_open_nothing_tells_the_other_what_was_answered_or_whether(
        string one,
        string another
    )
    {
        var wish = (Role.Executive, "review.next", "Evolve");
        var first = await LiveAsync(wish, (Role.Mentor, "review.next", one));
        var second = await LiveAsync(wish, (Role.Mentor, "review.next", another));
        var before = Math.Min(Before(first), Before(second));
        Assert.InRange(before, 50, first.ReadBy(Role.Executive).Count - 1);
        Assert.Equal(first.ReadBy(Role.Executive).Take(before), second.ReadBy(Role.Executive).Take(before));
        Assert.NotEqual(first.ReadBy(Role.Executive), second.ReadBy(Role.Executive));
    }

    private static int Before(ScriptedTerm term) => term.BeforeTheReveal[Role.Executive];

    private static Task<ScriptedTerm> LiveAsync(params (Role By, string Asked, string Answer)[] answers) =>
        ScriptedTerm.LiveAsync(
            (role, asked) => answers.FirstOrDefault(given => given.By == role && given.Asked == asked).Answer
        );
}
