using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Assistants;

/// <summary>Who assists the executive, for the two.</summary>
public static class AssistantCards
{
    public const string Name = "assistant.name";
    public const string Remove = "assistant.remove";
    public const string MailInput = "mail";
    public const int MostCharacters = 254;

    public static Card Named(Pair pair, Role viewer, AssistantTexts t) =>
        (viewer, pair.Assistant) switch
        {
            (Role.Executive, null) => Ask(pair, t),
            (Role.Executive, { } assistant) => new Card(
                t.NamedTitle(assistant.FirstName),
                [new Says(t.NamedNote)],
                [new Button(t.Remove, Remove, ("pair", pair.Id.Value))]
            ),
            (_, null) => new Card(t.NoneTitle, [new Says(t.NoneNote(pair.Executive.FirstName))], []),
            _ => new Card(t.MentorTitle, [new Says(t.MayMove(pair.Executive.FirstName))], []),
        };

    public static Card Ask(Pair pair, AssistantTexts t, string? mail = null, string? problem = null) =>
        new(
            t.AskTitle,
            [
                .. problem is null ? ImmutableArray<Element>.Empty : [new Notice(problem)],
                new Says(t.AskNote),
                new TextInput(MailInput, t.MailLabel, t.MailError, MostCharacters, mail) { Multiline = false },
            ],
            [
                new Button(t.Name, Name, ("pair", pair.Id.Value)),
                new Button(t.Leave, StatusCards.Sessions, ("pair", pair.Id.Value)),
            ]
        );

    public static Card Removed(AssistantTexts t) => new(t.RemovedTitle, [new Says(t.RemovedNote, Quiet: true)], []);
}
