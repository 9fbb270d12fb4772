using RMBot.MyData;
using RMBot.Pairs;

namespace RMBot.Languages;

/// <summary>A person chooses the language in which the coach writes to them; their partner's stays as it is.</summary>
public sealed class LanguageTalk(IMyData data, IPairStore pairs)
{
    public static Task ShowAsync(Turn turn, CancellationToken ct) =>
        turn.ShowAsync(LanguageCards.Choose(turn.Speaker, new LanguageTexts(turn.Culture)), ct);

    /// <summary>Keeps the choice of a card; one that names no language is asked again.</summary>
    public async Task PressAsync(Turn turn, Said.Press press, CancellationToken ct)
    {
        var chosen = press[LanguageCards.LanguageInput] ?? "";
        if (chosen == LanguageCards.AsInTeams || Cultures.Spoken.Contains(chosen))
        {
            await ChooseAsync(turn, chosen == LanguageCards.AsInTeams ? null : chosen, ct);
        }
        else
        {
            turn.Replace(LanguageCards.Choose(turn.Speaker, new LanguageTexts(turn.Culture)));
        }
    }

    /// <summary>Keeps it, and answers in it.</summary>
    public async Task ChooseAsync(Turn turn, string? language, CancellationToken ct)
    {
        await data.SetLanguageAsync(turn, language, ct);
        foreach (var membership in await pairs.OfAsync(turn.Speaker.Id, ct))
        {
            if (await PairTurn.OpenAsync(pairs, turn, membership.Pair, ct) is { } pair)
            {
                await pair.KeepAsync(pairs, pair.Pair.InLanguage(pair.Role, language), ct);
            }
        }

        turn.SpeakIn(language);
        await turn.AnswerAsync(LanguageCards.Saved(new LanguageTexts(turn.Culture)), ct);
    }
}
