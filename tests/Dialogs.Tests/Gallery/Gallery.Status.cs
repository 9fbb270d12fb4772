using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static readonly string[] AskedOfOne =
    [
        StatusCards.Show,
        StatusCards.Charter,
        StatusCards.Sessions,
        StatusCards.Assistant,
        StatusCards.Actions,
        StatusCards.Growth,
        StatusCards.Pause,
        StatusCards.Concern,
        StatusCards.Review,
        StatusCards.Finish,
        StatusCards.CheckIn,
        StatusCards.Propose,
        StatusCards.End,
    ];

    private static void Which(Album album)
    {
        var t = new StatusTexts(Culture);
        foreach (var verb in AskedOfOne)
        {
            album.Add($"status-which-{verb.Split('.')[1]}", StatusCards.Which(Two, verb, t));
        }
    }

    private static void Understanding(Album album, Wording wording)
    {
        var t = new ActionTexts(Culture);
        foreach (var viewer in Both)
        {
            var side = Side(viewer);
            var kept = ATerm.Kept(viewer.Other(), wording);
            album.Add(
                Name($"status-{side}", wording),
                UnderstandingCards.Show(kept, viewer, ATerm.AtCheckIn.AddHours(1), Culture)
            );
            album.Add(
                Name($"status-with-milestone-{side}", wording),
                UnderstandingCards.Show(ATerm.OnTheWay(wording), viewer, ATerm.AtCheckIn, Culture)
            );
            album.Add(Name($"actions-{side}", wording), ActionCards.Log(ATerm.Applied(wording), viewer, t));
            album.Add(Name($"growth-{side}", wording), GrowthCards.Growth(ATerm.Applied(wording), viewer, t));
            if (wording == Wording.Plain)
            {
                void At(string name, Pair pair, DateTimeOffset now) =>
                    album.Add($"status-{name}-{side}", UnderstandingCards.Show(pair, viewer, now, Culture));

                At("nothing-booked", APair.Active(), APair.Start);
                At("half-time-over", ATerm.Met(), ATerm.AtReview.AddDays(-10));
                At("one-day-to-go", ATerm.Reviewing(), ATerm.AfterTheEnd.AddDays(-2));
                album.Add($"actions-none-{side}", ActionCards.Log(ATerm.Booked(), viewer, t));
                album.Add($"actions-closed-{side}", ActionCards.Log(ATerm.Complete(), viewer, t));
                album.Add($"growth-none-{side}", GrowthCards.Growth(APair.Settled(), viewer, t));
                album.Add($"growth-started-{side}", GrowthCards.Growth(ATerm.Started(), viewer, t));
                album.Add($"growth-looked-back-{side}", GrowthCards.Growth(ATerm.Reviewing(), viewer, t));
                album.Add($"growth-nothing-shared-{side}", GrowthCards.Growth(ATerm.Met(shares: false), viewer, t));
                album.Add($"status-paused-{side}", NextStep.CardFor(ATerm.Paused(), viewer, Culture));
            }
        }
    }
}
