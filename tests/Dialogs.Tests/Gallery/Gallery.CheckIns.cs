using RMBot.Cards;
using RMBot.CheckIns;
using RMBot.Pairs;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void CheckIns(Album album, Wording wording)
    {
        var t = new CheckInTexts(Culture);
        foreach (var viewer in Both)
        {
            var side = Side(viewer);
            var kept = ATerm.Kept(viewer, wording);
            album.Add(
                Name($"checkin-summary-{side}", wording),
                CheckInCards.Summary(ATerm.Told(viewer, wording), viewer, 1, t)
            );
            album.Add(
                Name($"checkin-due-with-milestone-{side}", wording),
                CheckInCards.Due(ATerm.OnTheWay(wording), viewer, 1, t)
            );
            album.Add(Name($"checkin-none-{side}", wording), CheckInCards.NoneDue(kept, viewer, t));
            album.Add(Name($"checkin-shared-{side}", wording), Shown(kept, PromptKind.CheckInShared, viewer.Other()));
            if (wording == Wording.Plain)
            {
                var pair = ATerm.Met();
                var quiet = ATerm.Kept(viewer, shares: false, adds: false);
                album.Add($"checkin-due-{side}", CheckInCards.Due(pair, viewer, 1, t));
                album.Add($"checkin-put-off-{side}", CheckInCards.Due(pair, viewer, 1, t, t.LaterNote));
                album.Add($"checkin-comes-back-{side}", CheckInCards.Due(pair, viewer, 1, t, t.AgainNote));
                album.Add($"checkin-begun-{side}", CheckInCards.Begun(pair, viewer, 1, t));
                album.Add($"checkin-none-without-steps-{side}", CheckInCards.NoneDue(pair, viewer, t));
                album.Add($"checkin-kept-{side}", CheckInCards.Kept(kept, viewer, kept.CheckIn(1, viewer)!, t));
                album.Add($"checkin-kept-alone-{side}", CheckInCards.Kept(quiet, viewer, quiet.CheckIn(1, viewer)!, t));
            }
        }

        if (wording == Wording.Plain)
        {
            album.Add("checkin-skipped", CheckInCards.Skipped(ATerm.Met(), t));
            album.Add("checkin-changing", CheckInCards.Changing(t));
            album.Add("checkin-travelled", WayForwardCards.Travelled(ATerm.Met(), Role.Mentor, t));
            album.Add("checkin-ways", WayForwardCards.Options(ATerm.Met(), t));
        }
    }

    private static void Corrections(Album album, Wording wording)
    {
        var t = new CorrectionTexts(Culture);
        foreach (var viewer in Both)
        {
            var pair = ATerm.Proposing(viewer, wording);
            var open = pair.OpenCorrection()!;
            album.Add(
                Name($"correction-sent-{Side(viewer)}", wording),
                CorrectionCards.Proposed(pair, open, viewer, Words, t)
            );
            album.Add(
                Name($"correction-proposed-{Side(viewer.Other())}", wording),
                CorrectionCards.Proposed(pair, open, viewer.Other(), Words, t)
            );
            if (wording == Wording.Plain)
            {
                album.Add($"correction-menu-{Side(viewer)}", CorrectionCards.Menu(ATerm.Met(), viewer, Words, t));
                album.Add($"correction-menu-own-{Side(viewer)}", CorrectionCards.Menu(pair, viewer, Words, t));
                album.Add(
                    $"correction-menu-amend-{Side(viewer.Other())}",
                    CorrectionCards.Menu(pair, viewer.Other(), Words, t)
                );
                album.Add($"correction-has-declined-{Side(viewer)}", CorrectionCards.Declined(pair, viewer, t));
                album.Add(
                    $"correction-declined-{Side(viewer)}",
                    Shown(ATerm.Met(), PromptKind.CorrectionDeclined, viewer)
                );
            }
        }

        if (wording == Wording.Plain)
        {
            var menu = CorrectionCards.Menu(ATerm.Met(), Role.Mentor, Words, t);
            album.Add("correction-accepted", CorrectionCards.Accepted(t));
            album.Add("correction-put-off", CorrectionCards.PutOff(t));
            album.Add("correction-nothing-changed", CorrectionCards.WithNotice(menu, t.NothingChanged));
        }
    }

    private static Card Shown(Pair pair, PromptKind kind, Role to, int occurrence = 1, DateTimeOffset? due = null) =>
        Status.NextStep.CardFor(pair, Prompt.Of(kind, to, due ?? ATerm.AtCheckIn, occurrence), Culture)
        ?? throw new InvalidOperationException($"{kind} shows nothing.");
}
