using System.Globalization;
using RMBot.Help;

namespace RMBot.Fuzzing;

/// <summary>What people write: commands in every language, half a date, a number, an answer to another question, nonsense.</summary>
internal sealed class Sayings(Dice dice, Func<string> mark)
{
    private static readonly string[] Commands =
    [
        .. Cultures
            .Spoken.Select(language => new CommandTexts(CultureInfo.GetCultureInfo(language)))
            .SelectMany(texts => Enum.GetValues<Command>().SelectMany(texts.Spellings))
            .Distinct(),
    ];

    private static readonly string[] HalfTyped =
    [
        "tomorr",
        "next tues",
        "3/",
        "14:",
        "half past",
        "in 2",
        "2 hou",
        "1,5",
        "6 mon",
        "zwei Stunden",
        "tres meses",
        "deux heures et demie",
        "兩個小時",
        "yes no",
        "maybe",
        "4",
        "5/5",
        "no",
        "sí",
        "oui",
        "ja",
        "好",
        "👍",
        "?",
        "...",
        "why",
        "what do you mean",
        "I don't know",
        "skip all",
        "stop writing to me",
    ];

    public string Any(Town town) =>
        dice.Of<Func<string>>(
            (30, () => dice.Of(Commands)),
            (5, () => Mixed(dice.Of(Commands))),
            (4, () => $"{dice.Of(Commands)} {dice.Of(Commands)}"),
            (15, () => dice.Of(HalfTyped)),
            (15, () => new Plausible(dice, mark).Words(400)),
            (10, () => dice.Of(town.People).Mail),
            (3, () => dice.Of(town.People).Name),
            (10, () => Hostile.Text(dice)),
            (6, () => $"{Hostile.Text(dice)} {mark()} {Hostile.Text(dice)}"),
            (2, () => $"<at>RMBot</at> {dice.Of(Commands)}")
        )();

    private string Mixed(string command) =>
        string.Concat(command.Select(letter => dice.Hits(50) ? char.ToUpperInvariant(letter) : letter)) + "!!";
}
