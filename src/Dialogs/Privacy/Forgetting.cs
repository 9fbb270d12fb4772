using RMBot.Assistants;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.MyData;

/// <summary>
/// The rules of forgetting one person: the pair ends as by the no-fault exit, what they said goes, and nobody stands in their
/// place. What the other said stays theirs; what both agreed or did stays as a fact of the two. Safe to repeat.
/// </summary>
public static class Forgetting
{
    private static readonly PromptKind[] Everything = Enum.GetValues<PromptKind>();

    /// <param name="name">What the coach calls somebody it has forgotten.</param>
    public static Pair Without(this Pair pair, PersonId person, string name, DateTimeOffset now)
    {
        var unassisted = pair.Assistant?.Id == person ? pair.WithoutAssistant() : pair;
        if (unassisted.RoleOf(person) is not { } role)
        {
            return unassisted;
        }

        var former = new Participant(Participant.Former, name);
        var without = unassisted.EndWithout(role, now).Forget(role, Everything).WithoutWordsOf(role);
        return role == Role.Executive
            ? without.OutOfCalendars().WithoutAssistant() with
            {
                Executive = former,
            }
            : without with
            {
                Mentor = former,
            };
    }

    /// <summary>Everything one side said, shared or not, unless it went into a charter that both confirmed.</summary>
    private static Pair WithoutWordsOf(this Pair pair, Role author) =>
        pair with
        {
            Ask = author == Role.Executive ? pair.Ask?.WithoutWords() : pair.Ask,
            Exchanges = [.. pair.Exchanges.Select(exchange => Without(exchange, author))],
            Aims = author == Role.Mentor ? null : pair.Aims,
            Draft = null,
            Sessions = [.. pair.Sessions.Select(session => Without(session, author))],
            Search = null,
            Applied = author == Role.Executive ? [] : pair.Applied,
            Reviews = [.. pair.Reviews.Select(review => Without(review, author))],
            InTouch = pair.InTouch.RemoveAll(wish => wish.Author == author),
            Steps = [.. pair.Steps.Where(step => pair.WasAddedBy(author.Other(), step))],
            CheckIns = pair.CheckIns.RemoveAll(known => known.By == author),
            Corrections = pair.Corrections.RemoveAll(correction => correction.By == author),
            Thanks = author == Role.Executive ? null : pair.Thanks,
        };

    private static Exchange Without(Exchange exchange, Role author) =>
        author == Role.Mentor ? exchange with { Question = "" } : exchange with { Reply = "" };

    /// <summary>That it took place is of the two; what was said of it is not.</summary>
    private static Session Without(Session session, Role author)
    {
        var asked = author == Role.Executive ? session with { Question = null } : session;
        return asked[author] is { } check
            ? asked.With(author, check with { Useful = null, Free = null, Next = null })
            : asked;
    }

    private static TermReview Without(TermReview review, Role author) =>
        author == Role.Executive ? review with { Executive = null } : review with { Mentor = null };

    /// <summary>A step is written by one and seen by both; it belongs to whose check-in added it.</summary>
    private static bool WasAddedBy(this Pair pair, Role author, AgreedStep step) =>
        pair.CheckIns.Any(known =>
            known.By == author
            && known.Adds is { } added
            && (added.Owner, added.What, added.Due) == (step.Owner, step.What, step.Due)
        );

    /// <summary>The meetings are the executive's own in Outlook; a link to join names its organiser.</summary>
    private static Pair OutOfCalendars(this Pair pair) =>
        pair with
        {
            Series =
            [
                .. pair.Series.Select(series =>
                    series with
                    {
                        State = SeriesState.Unbooked,
                        Entry = null,
                        JoinUrl = null,
                    }
                ),
            ],
            Sessions = [.. pair.Sessions.Select(session => session with { Entry = null, InCalendarAt = null })],
        };
}
