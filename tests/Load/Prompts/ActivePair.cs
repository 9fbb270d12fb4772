using RMBot.Aims;
using RMBot.Charters;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Load.Prompts;

/// <summary>
/// A pair that has agreed on its charter and is owed nothing for now. Of what went out before it keeps nothing: the ledger
/// would have to know it too, or a sweep would put it right, pair by pair.
/// </summary>
internal static class ActivePair
{
    private static readonly Ask Ask = new(
        "AI in claims",
        "Whether to fund the pilot",
        "I read the summary",
        "I can judge a vendor's demo",
        "You built it and ran it twice",
        "Show me how it fails",
        90,
        6,
        "My optimism",
        "A seat at the review",
        "Say no and nothing changes",
        SameLine: false,
        "Hello, I would like to see how you really work with it."
    );

    private static readonly MentorAims Aims = new(
        "To present to the board",
        [Wish.Exposure, Wish.TimeCredit],
        120,
        9,
        new Answer<string>(Role.Mentor, Visibility.Me, "My own project"),
        "No appraisals",
        new Answer<string>(Role.Mentor, Visibility.Partner, "Late evenings"),
        new Answer<Evolve>(Role.Mentor, Visibility.Me, Evolve.AskLater),
        new Answer<FreeChoice>(Role.Mentor, Visibility.Programme, FreeChoice.MyChoice)
    );

    public static Pair Of(Participant executive, Participant mentor, DateTimeOffset now)
    {
        var shared = SaidYes(executive, mentor, now).Tell(Aims).Share(now);
        var agreed = shared
            .Revise(Role.Executive, Settled(shared), now)
            .Confirm(Role.Executive, 2, "They want the board to see them", now)
            .CheckOwnWords(Role.Mentor, 2, areRight: true, now)
            .Confirm(Role.Mentor, 2, null, now)
            .At(now);
        return agreed with { Prompts = [.. agreed.Prompts.Where(prompt => prompt.Due > now.AddDays(1))] };
    }

    /// <summary>The mentor has said yes, and nothing of their own yet.</summary>
    public static Pair Accepted(Participant executive, Participant mentor, DateTimeOffset now) =>
        SaidYes(executive, mentor, now) with
        {
            Prompts = [],
        };

    /// <summary>Owes both a card at that moment: the charter as it stands, which nothing overtakes.</summary>
    public static Pair Owing(this Pair pair, DateTimeOffset due) =>
        pair.Owe(
            Prompt.Of(PromptKind.CharterAgreed, Role.Executive, due, occurrence: 2),
            Prompt.Of(PromptKind.CharterAgreed, Role.Mentor, due, occurrence: 2)
        );

    private static Pair SaidYes(Participant executive, Participant mentor, DateTimeOffset now) =>
        Proposing.Propose(PairId.New(), executive, mentor, Ask, now).Invite(now).Accept(now);

    private static Terms Settled(Pair pair) =>
        pair.Draft!.Terms with
        {
            Months = 6,
            Wishes = [.. pair.Draft.Terms.Wishes.Select(wish => wish with { Reply = WishReply.Yes })],
        };
}
