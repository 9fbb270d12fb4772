using RMBot.Aims;
using RMBot.Assistants;
using RMBot.Care;
using RMBot.Charters;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Sessions;

namespace RMBot.Fuzzing;

/// <summary>The pairs a town begins with: one at each stage of its way, and people who are in two.</summary>
internal static class Beginnings
{
    public static IEnumerable<Pair> In(Town town, DateTimeOffset now)
    {
        var who = town.People;
        yield return Proposed(who[0], who[1], now);
        yield return Proposed(who[0], who[2], now).Invite(now);
        yield return Accepted(who[3], who[1], now);
        yield return Told(who[3], who[4], now);
        yield return Drafted(who[5], who[6], now);
        yield return Active(who[2], who[5], now);
        var busy = Active(who[7], who[6], now)
            .Book([now.AddDays(3), now.AddDays(17), now.AddDays(31), now.AddDays(45)], 45, now);
        yield return busy.NameAssistant(Participant(who[8]));
        yield return Active(who[8], who[3], now)
            .Pause(Role.Executive, DateOnly.FromDateTime(now.UtcDateTime).AddDays(10), now);
        yield return Active(who[4], who[0], now.AddDays(-112)).LookedBackOn(Role.Executive, now);
        yield return Active(who[6], who[3], now.AddDays(-112))
            .LookedBackOn(Role.Executive, now)
            .LookedBackOn(Role.Mentor, now);
        yield return Active(who[1], who[7], now).Book([now.AddDays(2), now.AddDays(9)], 30, now);
    }

    private static Participant Participant(Townsman person) =>
        new(new PersonId(person.ObjectId), person.Name, person.Zone, person.Mail);

    private static Pair Proposed(Townsman executive, Townsman mentor, DateTimeOffset now) =>
        Proposing.Propose(PairId.New(), Participant(executive), Participant(mentor), Ask(), now);

    private static Pair Accepted(Townsman executive, Townsman mentor, DateTimeOffset now) =>
        Proposed(executive, mentor, now).Invite(now).Accept(now, mentor.Zone);

    private static Pair Told(Townsman executive, Townsman mentor, DateTimeOffset now) =>
        Accepted(executive, mentor, now).Tell(Aims());

    private static Pair Drafted(Townsman executive, Townsman mentor, DateTimeOffset now) =>
        Told(executive, mentor, now).Share(now);

    private static Pair Active(Townsman executive, Townsman mentor, DateTimeOffset now)
    {
        var pair = Drafted(executive, mentor, now);
        var settled = pair.Draft!.Terms with
        {
            Months = 4,
            Wishes = [.. pair.Draft.Terms.Wishes.Select(wish => wish with { Reply = WishReply.Yes })],
        };
        return pair.Revise(Role.Executive, settled, now)
            .Confirm(Role.Executive, 2, "To see how a decision is made", now)
            .CheckOwnWords(Role.Mentor, 2, areRight: true, now)
            .Confirm(Role.Mentor, 2, null, now);
    }

    private static Ask Ask() =>
        new(
            "How people in their first job decide",
            "Whether the budget goes into the app",
            "I know the numbers",
            "I run the review myself",
            "You built what everybody talks about",
            "Show me how you would plan it",
            90,
            6,
            "My belief that nobody reads",
            "I keep the hour",
            "A no is fine",
            SameLine: false,
            "I would like to learn from you."
        );

    private static MentorAims Aims() =>
        new(
            "See how a decision is made",
            [Wish.Exposure, Wish.TimeCredit],
            90,
            4,
            new Answer<string>(Role.Mentor, Visibility.Me, "The weekly call"),
            "No appraisals",
            new Answer<string>(Role.Mentor, Visibility.Partner, "Late evenings"),
            new Answer<Evolve>(Role.Mentor, Visibility.Me, Evolve.AskLater),
            new Answer<FreeChoice>(Role.Mentor, Visibility.Programme, FreeChoice.MyChoice)
        );
}
