using RMBot.Pairs;

namespace RMBot.Charters;

/// <summary>
/// The rules by which a draft becomes a charter: either may change it, every change is a new revision that both have to
/// confirm, and own words for the other's aim count only when the other says that this is it (S5, S24–S26).
/// </summary>
public static class Agreeing
{
    public static bool IsOpenForCharter(this Pair pair) => pair is { Stage: Stage.Clarifying, Draft: not null };

    /// <summary>New terms from one side. Time beyond what the mentor has is refused (S23); the same terms change nothing.</summary>
    public static Pair Revise(this Pair pair, Role by, Terms terms, DateTimeOffset now)
    {
        if (!pair.IsOpenForCharter() || pair.Draft is not { } draft || terms.SaysTheSameAs(draft.Terms))
        {
            return pair;
        }

        if (terms.AskMoreThan(pair.Aims))
        {
            throw new InvalidOperationException("A charter never asks for more time than the mentor has.");
        }

        return pair.Reopen(by, terms, draft, now);
    }

    /// <summary>Confirms a revision, with the other's aim in one's own words or as it stands.</summary>
    public static Pair Confirm(this Pair pair, Role by, int revision, string? inOwnWords, DateTimeOffset now)
    {
        if (
            !pair.IsOpenForCharter()
            || pair.Draft is not { } draft
            || draft.Revision != revision
            || draft[by] is not null
        )
        {
            return pair;
        }

        if (!draft.Terms.AreSettled)
        {
            throw new InvalidOperationException("Differences are settled before a charter is confirmed.");
        }

        var confirmed = pair with
        {
            Draft = draft.With(by, new Confirmation(now, inOwnWords, OwnWordsAreRight: inOwnWords is null)),
        };
        return confirmed
            .Forget(by, PromptKind.CharterReminder)
            .AgreeIfBothDid(now)
            .OweOther(by, inOwnWords is null ? PromptKind.PartnerConfirmed : PromptKind.OwnWordsToCheck, now);
    }

    /// <summary>The other's words for one's own aim are right, or the draft opens again (S25).</summary>
    public static Pair CheckOwnWords(this Pair pair, Role by, int revision, bool areRight, DateTimeOffset now)
    {
        if (
            !pair.IsOpenForCharter()
            || pair.Draft is not { } draft
            || draft.Revision != revision
            || draft[by.Other()] is not { OwnWordsAreRight: false } unchecked_
        )
        {
            return pair;
        }

        return areRight
            ? (
                pair with
                {
                    Draft = draft.With(by.Other(), unchecked_ with { OwnWordsAreRight = true }),
                }
            ).AgreeIfBothDid(now)
            : pair.Reopen(by, draft.Terms, draft, now);
    }

    /// <summary>The other's words for this side's aim that this side has not checked yet; null when there are none.</summary>
    public static string? OwnWordsToCheck(this Pair pair, Role by) =>
        pair.Draft?[by.Other()] is { OwnWordsAreRight: false, InOwnWords: { } words } ? words : null;

    private static Pair Reopen(this Pair pair, Role by, Terms terms, CharterDraft draft, DateTimeOffset now)
    {
        var revision = draft.Revision + 1;
        return (
            pair with
            {
                Draft = new CharterDraft(revision, terms, Executive: null, Mentor: null, Before: draft.Terms),
            }
        )
            .Forget(by.Other(), PromptKind.CharterChanged, PromptKind.PartnerConfirmed, PromptKind.OwnWordsToCheck)
            .Forget(by, PromptKind.PartnerConfirmed, PromptKind.OwnWordsToCheck)
            .Forget(by, PromptKind.CharterReminder)
            .Forget(by.Other(), PromptKind.CharterReminder)
            .Owe(
                Prompt.Of(PromptKind.CharterChanged, by.Other(), now, revision),
                Prompt.Of(PromptKind.CharterReminder, by, now.AddDays(3), revision),
                Prompt.Of(PromptKind.CharterReminder, by.Other(), now.AddDays(3), revision)
            );
    }

    /// <summary>Whether only the executive's answer to the wishes is missing, so that the mentor can do nothing now.</summary>
    public static bool WaitsForWishes(this Pair pair) =>
        pair.Draft?.Terms is { Months: not null, MonthlyMinutes: not null, AreSettled: false };

    private static Pair AgreeIfBothDid(this Pair pair, DateTimeOffset now)
    {
        if (pair.Draft is not { Executive.OwnWordsAreRight: true, Mentor.OwnWordsAreRight: true, Terms: var terms })
        {
            return pair;
        }

        var charter = Charter.First(terms, DateOnly.FromDateTime(now.UtcDateTime));
        return (pair with { Stage = Stage.Active, Since = now, Draft = null, Charters = pair.Charters.Add(charter) })
            .Forget(Role.Executive, PromptKind.CharterReminder)
            .Forget(Role.Mentor, PromptKind.CharterReminder)
            .Owe(
                Prompt.Of(PromptKind.CharterAgreed, Role.Executive, now, charter.Version),
                Prompt.Of(PromptKind.CharterAgreed, Role.Mentor, now, charter.Version),
                Prompt.Of(PromptKind.BookSessions, Role.Executive, now)
            );
    }

    private static Pair OweOther(this Pair pair, Role by, PromptKind kind, DateTimeOffset now) =>
        pair.Draft is { } draft ? pair.Owe(Prompt.Of(kind, by.Other(), now, draft.Revision)) : pair;
}
