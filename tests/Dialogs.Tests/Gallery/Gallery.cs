using System.Globalization;
using RMBot.Aims;
using RMBot.Care;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Status;

namespace RMBot.Tests;

/// <summary>
/// Every card the coach can show, in every state, with words as people write them: plain, as long as they may be, right to
/// left, full of marks, and in a script of three bytes a character.
/// </summary>
public static partial class Gallery
{
    /// <summary>How the names of the cards begin that ask for three taps and one line after a session.</summary>
    public const string CheckAfterSession = "session-check-by-";

    private static readonly AsyncLocal<CultureInfo?> Reader = new();

    /// <summary>Of those who read the cards.</summary>
    private static CultureInfo Culture => Reader.Value ?? CultureInfo.GetCultureInfo("en-US");

    /// <summary>What the Teams clients of the people in the talks say.</summary>
    public static string Locale => Culture.Name;

    public static Task<IReadOnlyList<(string Name, string Json)>> AllAsync() =>
        AllAsync(CultureInfo.GetCultureInfo("en-US"), Wording.All);

    /// <summary>As somebody of that culture reads them.</summary>
    public static async Task<IReadOnlyList<(string Name, string Json)>> AllAsync(
        CultureInfo culture,
        params Wording[] wordings
    )
    {
        Reader.Value = culture;
        var album = new Album();
        Help(album);
        Care(album);
        Pauses(album);
        Snoozes(album);
        Calendars(album);
        Which(album);
        Suggestions(album);
        Programme(album);
        AddPair(album);
        MyData(album);
        foreach (var wording in wordings)
        {
            await AddAsync(album, wording);
        }

        return album.All;
    }

    /// <summary>The cards with people's words on them, in one way of writing.</summary>
    public static async Task AddAsync(Album album, Wording wording)
    {
        Purpose(album, wording);
        Invitation(album, wording);
        Aims(album, wording);
        Charter(album, wording);
        CharterForm(album, wording);
        Sessions(album, wording);
        CheckIns(album, wording);
        Corrections(album, wording);
        Concern(album, wording);
        Momentum(album, wording);
        Understanding(album, wording);
        Reviews(album, wording);
        await VolunteersAsync(album, wording);
        await TermTalks.WalkAsync(album, wording);
        await (wording == Wording.Plain ? Interviews.StumbleAsync(album) : Interviews.WalkAsync(album, wording));
    }

    private static void Help(Album album)
    {
        var t = new HelpTexts(Culture);
        album.Add("help-welcome", HelpCards.Welcome("Alex", t));
        album.Add("help-commands", HelpCards.Commands(t, isAsking: false));
        album.Add("help-commands-while-asking", HelpCards.Commands(t, isAsking: true));
        album.Add("help-commands-of-an-organiser", HelpCards.Commands(t, isAsking: false, isOrganiser: true));
        album.Add("help-start-over", HelpCards.StartOver(t));
        album.Add("help-started-over", HelpCards.StartedOver(t));
        album.Add("help-old-card", HelpCards.OldCard(t));
        album.Add("help-not-yours", HelpCards.NotYours(t));
    }

    private static void Care(Album album)
    {
        var t = new CareTexts(Culture);
        album.Add("care-end-unsent", CareCards.Confirm(APair.Proposed(), Role.Executive, t));
        album.Add("care-end", CareCards.Confirm(APair.Active(), Role.Mentor, t));
        album.Add("care-stayed", CareCards.Stayed(t));
        album.Add("care-ended", CareCards.Ended(APair.Active(), Role.Mentor, APair.Start, t));
        album.Add("care-partner-left", CareCards.PartnerLeft(APair.Active(), Role.Executive, APair.Start, t));
        album.Add("care-closed", CareCards.Closed(APair.Invited(), Role.Executive, t));
    }

    private static System.Collections.Immutable.ImmutableArray<(Pair Pair, Role Role)> Two =>
        [(APair.Active(), Role.Executive), (APair.Invited() with { Id = new PairId("another") }, Role.Mentor)];

    private static void Purpose(Album album, Wording wording)
    {
        var t = new PurposeTexts(Culture);
        var pair = APair.Proposed(wording);
        album.Add(Name("purpose-summary", wording), PurposeCards.Summary(pair, t));
        if (wording == Wording.Plain)
        {
            album.Add("purpose-summary-same-line", PurposeCards.Summary(APair.Proposed(sameLine: true), t));
            album.Add(
                "purpose-summary-suggested",
                PurposeCards.Summary(APair.Suggested().Amend(APair.Megan, APair.Ask()), t)
            );
            album.Add("purpose-changing", PurposeCards.Changing(pair, t));
            album.Add("purpose-sent", PurposeCards.Sent(pair, t));
            album.Add("purpose-waiting", PurposeCards.Waiting(pair, t));
            album.Add("purpose-kept", PurposeCards.Kept(t));
            album.Add("purpose-dropped", PurposeCards.Dropped(t));
        }
    }

    private static void Suggestions(Album album)
    {
        var t = new SuggestionTexts(Culture);
        var pair = APair.Suggested();
        album.Add("suggestion", SuggestionCards.Suggested(pair, t));
        album.Add("suggestion-reminder", SuggestionCards.Reminder(pair, t));
        album.Add("suggestion-taken-up", SuggestionCards.TakenUp(pair, t));
        album.Add("suggestion-declined", SuggestionCards.Declined(pair, t));
    }

    private static string Name(string card, Wording wording) =>
        wording == Wording.Plain ? card : $"{card}-{wording.Name}";
}
