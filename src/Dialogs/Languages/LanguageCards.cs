using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Languages;

/// <summary>In which language the coach writes; each is named in itself, so that somebody finds theirs wherever they are.</summary>
public static class LanguageCards
{
    public const string Save = "language.save";
    public const string LanguageInput = "language";

    /// <summary>No choice of one's own.</summary>
    public const string AsInTeams = "teams";

    public static Card Choose(Person speaker, LanguageTexts t) =>
        new(
            t.Title,
            [
                new ChoiceInput(
                    LanguageInput,
                    t.Label,
                    t.Error,
                    [
                        .. Cultures.Spoken.Select(language => new Option(language, LanguageNames.Of(language))),
                        new Option(AsInTeams, t.AsInTeams),
                    ],
                    speaker.Language ?? AsInTeams
                ),
                new Says(t.Note, Quiet: true),
            ],
            [new Button(t.Save, Save)]
        );

    public static Card Saved(LanguageTexts t) => new(t.SavedTitle, [new Says(t.SavedNote, Quiet: true)], []);
}
