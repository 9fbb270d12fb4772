using System.Text.Json;
using RMBot.Aims;
using RMBot.Charters;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Storage;

/// <summary>A pair on its way, one stage after another.</summary>
internal static class Example
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    public static readonly Participant Executive = new(new PersonId("executive-1"), "Ada Example");
    public static readonly Participant Mentor = new(new PersonId("mentor-1"), "Ben Exämple 🙂");

    public static Ask Ask { get; } =
        new(
            "AI in claims",
            "Whether to fund the pilot",
            "I read the summary",
            "I can judge a vendor's demo",
            "You built it — \"twice\" & it's <good>",
            "Show me how it fails",
            90,
            6,
            "My optimism",
            "A seat at the review",
            "Say no and nothing changes",
            SameLine: false,
            "Hello Ben,\r\nمرحبا 漢字"
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

    public static Pair Proposed(PairId? id = null) =>
        Proposing.Propose(id ?? PairId.New(), Executive, Mentor, Ask, Now);

    public static IEnumerable<Pair> EveryStage()
    {
        var pair = Proposed();
        yield return pair;
        yield return pair = pair.Invite(Now);
        yield return pair = pair.AskFirst("How often?", Now);
        yield return pair = pair.Reply("Every two weeks.", Now);
        yield return pair.Decline(Now);
        yield return pair = pair.Accept(Now).Claim(pair.Prompts[0].Id, Now.AddMinutes(1));
        yield return pair = pair.Tell(Aims).Sent(pair.Prompts[0].Id, Now);
        yield return pair = pair.Share(Now).NotSent(pair.Prompts[^1].Id, "blocked", Now);
        yield return pair = pair.Revise(Role.Executive, Settled(pair), Now);
        yield return pair = pair.Confirm(Role.Executive, 2, "They want the board to see them", Now);
        yield return pair = pair.CheckOwnWords(Role.Mentor, 2, areRight: true, Now);
        yield return pair.Confirm(Role.Mentor, 2, null, Now);
    }

    public static Pair Active() => EveryStage().Last();

    public static string Text(Pair pair) => JsonSerializer.Serialize(pair);

    private static Terms Settled(Pair pair) =>
        pair.Draft!.Terms with
        {
            Months = 6,
            Wishes = [.. pair.Draft.Terms.Wishes.Select(wish => wish with { Reply = WishReply.Yes })],
        };
}
