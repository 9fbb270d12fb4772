using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>
/// What of a pair is one person's to have: all that they said, what the other showed them, and what is of both. What the other
/// keeps to themselves is not read here at all.
/// </summary>
public static class Holdings
{
    /// <summary>Null for somebody who is not in the pair, or may not know of it.</summary>
    public static HeldInPair? HeldFor(this Pair pair, PersonId person, DateTimeOffset now)
    {
        if (pair.RoleOf(person) is { } role)
        {
            return pair.IsKnownTo(role) ? Of(pair, role, now) : null;
        }

        return pair.Assistant?.Id == person
            ? new HeldInPair(
                pair.Id,
                null,
                pair.Executive.Name,
                pair.Stage,
                pair.Since,
                [],
                [],
                new Gathering().Sessions(pair).All.RemoveAll(held => held.What == "join"),
                []
            )
            : null;
    }

    private static HeldInPair Of(Pair pair, Role role, DateTimeOffset now) =>
        new(
            pair.Id,
            role,
            pair[role.Other()].Name,
            pair.Stage,
            pair.Since,
            Said(pair, role, role, now).All,
            Said(pair, role.Other(), role, now).All,
            new Gathering().Charters(pair).Sessions(pair).Steps(pair).Pauses(pair).All,
            [.. pair.Prompts.Where(prompt => prompt.To == role).SelectMany(prompt => Sent(prompt))]
        );

    /// <summary>What one side said, as far as a viewer may read it.</summary>
    private static Gathering Said(Pair pair, Role author, Role viewer, DateTimeOffset now)
    {
        var gathered = new Gathering();
        if (author == Role.Executive && pair.Ask is { } ask)
        {
            gathered.Ask(ask, pair.IsKnownTo(Role.Mentor) ? Seen.Partner : Seen.You);
        }

        gathered.Exchanges(pair, author);
        if (author == Role.Mentor)
        {
            gathered.Aims(pair, viewer);
        }

        gathered.Words("ownWords", pair.Draft?[author]?.InOwnWords, Seen.Partner);
        if (author == Role.Executive)
        {
            Questions(gathered, pair, viewer, now);
        }

        gathered.Checks(pair, author, viewer);
        if (author == Role.Executive)
        {
            gathered.Applied(pair, viewer).Words("thanked", pair.Thanks, Seen.Partner);
        }

        return gathered
            .CheckIns(pair, author, viewer)
            .Corrections(pair, author)
            .Reviews(pair, author, viewer)
            .InTouch(pair, author, viewer);
    }

    /// <summary>The mentor gets a question with what prepares them for the session, not before.</summary>
    private static void Questions(Gathering gathered, Pair pair, Role viewer, DateTimeOffset now)
    {
        foreach (var session in pair.Sessions)
        {
            var isOut =
                session.StartsAt <= now
                || pair.Prompts.Any(prompt =>
                    prompt
                        is { Kind: PromptKind.PrepareBrief or PromptKind.QuestionPassed, Delivery: DeliveryState.Sent }
                    && prompt.Occurrence == session.Number
                );
            if (isOut || viewer == Role.Executive)
            {
                gathered.Words("prepared", session.Question, isOut ? Seen.Partner : Seen.You, session.Number);
            }
        }
    }

    private static ImmutableArray<SentPrompt> Sent(Prompt prompt) =>
        prompt.Delivery is DeliveryState.Sent sent ? [new SentPrompt(prompt.Kind, sent.At)] : [];
}
