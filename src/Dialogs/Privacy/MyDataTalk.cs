using System.Globalization;
using RMBot.Cards;
using RMBot.Help;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>A person sees, copies, corrects and deletes what is held about them.</summary>
public sealed class MyDataTalk(IMyData data, IPairStore pairs)
{
    /// <summary>A card that asks whether everything is meant to go says so for this long; an older one asks anew.</summary>
    private static readonly TimeSpan Meant = TimeSpan.FromHours(1);

    /// <summary>Whether what was said is about the speaker's own data: that is for guests too, who are not coached.</summary>
    public static bool IsMeant(Turn turn) =>
        turn.Said switch
        {
            Said.Press press => MyDataCards.Is(press.Verb),
            Said.Words words => Commands.Parse(words.Text, turn.Culture) is Command.MyData,
            _ => false,
        };

    public async Task ShowAsync(Turn turn, CancellationToken ct) =>
        await turn.ShowAsync(MyDataCards.Overview(await data.ReadAsync(turn, ct), Texts(turn)), ct);

    public async Task PressAsync(Turn turn, Said.Press press, CancellationToken ct) =>
        turn.Replace(await CardAsync(turn, press, Texts(turn), ct));

    private async Task<Card> CardAsync(Turn turn, Said.Press press, MyDataTexts t, CancellationToken ct) =>
        press.Verb switch
        {
            MyDataCards.Copy => MyDataCards.Links(await data.LinkAsync(turn, ct), turn.Speaker.TimeZone, t),
            MyDataCards.Correct => MyDataCards.Correcting(turn.Speaker, t),
            MyDataCards.Refresh => MyDataCards.Correcting(await data.RefreshAsync(turn, ct), t, t.Refreshed),
            MyDataCards.SaveZone => await SetZoneAsync(turn, press[MyDataCards.ZoneField]?.Trim() ?? "", t, ct),
            MyDataCards.Delete => MyDataCards.Confirm(
                await data.ReadAsync(turn, ct),
                Guid.NewGuid().ToString("N"),
                turn.Now,
                t
            ),
            MyDataCards.Erase => await EraseAsync(turn, press, t, ct),
            MyDataCards.Keep => MyDataCards.Kept(t),
            _ => MyDataCards.Overview(await data.ReadAsync(turn, ct), t),
        };

    private async Task<Card> SetZoneAsync(Turn turn, string zone, MyDataTexts t, CancellationToken ct)
    {
        if (!LocalTime.Names(zone))
        {
            return MyDataCards.Correcting(turn.Speaker, t, t.ZoneProblem, zone);
        }

        foreach (var membership in await pairs.OfAsync(turn.Speaker.Id, ct))
        {
            if (await PairTurn.OpenAsync(pairs, turn, membership.Pair, ct) is { Pair.Stage: not Stage.Closed } pair)
            {
                await pair.KeepAsync(pairs, pair.Pair.InZone(pair.Role, zone, turn.Now), ct);
            }
        }

        await data.SetZoneAsync(turn, zone, ct);
        return MyDataCards.Correcting(turn.Speaker with { TimeZone = zone }, t, t.ZoneSaved(zone));
    }

    private async Task<Card> EraseAsync(Turn turn, Said.Press press, MyDataTexts t, CancellationToken ct)
    {
        if (
            !Guid.TryParseExact(press[MyDataCards.ErasureData], "N", out var erasure)
            || !long.TryParse(press[MyDataCards.AskedData], CultureInfo.InvariantCulture, out var asked)
            || turn.Now.ToUnixTimeSeconds() - asked > Meant.TotalSeconds
        )
        {
            return MyDataCards.Expired(t);
        }

        await data.EraseAsync(turn, erasure.ToString("N"), ct);
        return MyDataCards.Deleting(t);
    }

    private static MyDataTexts Texts(Turn turn) => new(turn.Culture);
}
