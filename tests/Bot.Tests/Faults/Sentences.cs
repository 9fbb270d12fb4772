using RMBot.Cards;
using RMBot.Help;

namespace RMBot.Bot.Tests.Faults;

/// <summary>What somebody was told, as far as trouble goes.</summary>
internal enum Told
{
    Nothing,

    /// <summary>That it was not kept, and should be sent again.</summary>
    NotKept,

    /// <summary>That it was kept, and how to see what comes next.</summary>
    KeptNotShown,

    /// <summary>What they would be told without trouble, or another step's own word on it.</summary>
    AnAnswer,
}

internal static class Sentences
{
    private static readonly (string Apology, string KeptButNotShown, string SeeBelow)[] Texts =
    [
        .. new[] { "en", "zh-Hant", "es", "fr", "de" }
            .Select(language => new HelpTexts(Cultures.Of(language)))
            .Select(t => (Said(t.Apology), Said(t.KeptButNotShown), Said(t.SeeBelow))),
    ];

    public static Told Of(string heard) =>
        string.IsNullOrWhiteSpace(heard) || Texts.Any(t => heard.Trim() == t.SeeBelow) ? Told.Nothing
        : Texts.Any(t => heard.Contains(t.Apology, StringComparison.Ordinal)) ? Told.NotKept
        : Texts.Any(t => heard.Contains(t.KeptButNotShown, StringComparison.Ordinal)) ? Told.KeptNotShown
        : Told.AnAnswer;

    private static string Said(string text) => Inert.Markdown(text);
}
