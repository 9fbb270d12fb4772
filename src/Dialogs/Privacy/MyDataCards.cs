using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Languages;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>What is held about a person, and what they can do about it.</summary>
public static class MyDataCards
{
    public const string Show = "mydata.show";
    public const string Copy = "mydata.copy";
    public const string Correct = "mydata.correct";
    public const string Refresh = "mydata.refresh";
    public const string SaveZone = "mydata.zone";
    public const string Delete = "mydata.delete";
    public const string Erase = "mydata.erase";
    public const string Keep = "mydata.keep";

    public const string ZoneField = "zone";
    public const string ErasureData = "erasure";
    public const string AskedData = "asked";

    /// <summary>Pairs named on one card; the copy has all.</summary>
    public const int MostPairs = 3;

    public static bool Is(string verb) => verb.StartsWith("mydata.", StringComparison.Ordinal);

    public static Card Overview(Holding holding, MyDataTexts t) =>
        new(
            t.Title,
            [
                new Says(t.About),
                new Quote(holding.Person.Name, holding.Person.Mail ?? t.NoMail),
                new Quote(t.ZoneLabel, holding.Person.TimeZone),
                .. holding.Person.Language is { } language
                    ? [new Quote(t.ChosenLanguage, LanguageNames.Of(language))]
                    : Array.Empty<Element>(),
                .. holding.Open.IsEmpty ? [] : new Element[] { new Says(t.InTalk(holding.Open.Length)) },
                .. holding.Offered.IsEmpty ? [] : new Element[] { new Says(t.Volunteers) },
                .. holding.Pairs.Take(MostPairs).SelectMany(pair => Of(pair, t)),
                .. holding.Pairs.Length > MostPairs
                    ? new Element[] { new Says(t.MorePairs(holding.Pairs.Length - MostPairs)) }
                    : [],
                .. holding.Pairs.IsEmpty ? [new Says(t.NoPairs)] : Array.Empty<Element>(),
                new Says(t.Elsewhere, Quiet: true),
            ],
            [new Button(t.Copy, Copy), new Button(t.Correct, Correct), new Button(t.Delete, Delete)]
        );

    public static Card Links(CopyLinks links, string zone, MyDataTexts t) =>
        new(
            t.CopyTitle,
            [
                new Says(
                    t.CopyNote(
                        TimeZoneInfo.ConvertTime(links.Until, LocalTime.Zone(zone)).DateTime,
                        IMyData.MostFetches
                    )
                ),
                new Says(t.CopyOwn, Quiet: true),
            ],
            []
        )
        {
            Links = [new Link(t.OpenPage, links.Page), new Link(t.OpenData, links.Data)],
        };

    public static Card Correcting(Person person, MyDataTexts t, string? said = null, string? zone = null) =>
        new(
            t.CorrectTitle,
            [
                .. said is null ? ImmutableArray<Element>.Empty : [new Notice(said)],
                new Quote(person.Name, person.Mail ?? t.NoMail),
                new Says(t.FromTeams),
                new TextInput(ZoneField, t.ZoneInput, t.ZoneProblem, 60, zone ?? person.TimeZone) { Multiline = false },
                new Says(t.WhereToCorrect, Quiet: true),
            ],
            [new Button(t.SaveZone, SaveZone), new Button(t.Refresh, Refresh)]
        );

    /// <param name="erasure">Names this wish, so that it is done once.</param>
    public static Card Confirm(Holding holding, string erasure, DateTimeOffset now, MyDataTexts t)
    {
        var open = holding.Pairs.Count(pair => pair.Role is not null && pair.Stage != Stage.Closed);
        return new Card(
            t.DeleteTitle,
            [
                new Says(t.DeleteGoes),
                .. open == 0 ? ImmutableArray<Element>.Empty : [new Notice(t.DeletePairs(open))],
                new Says(t.DeleteStays),
                new Says(t.DeleteCalendars, Quiet: true),
            ],
            [
                new Button(t.DeleteReally, Erase, (ErasureData, erasure), (AskedData, Asked(now))),
                new Button(t.KeepIt, Keep),
            ]
        );
    }

    public static Card Kept(MyDataTexts t) => new(t.KeptTitle, [new Says(t.KeptNote, Quiet: true)], []);

    public static Card Deleting(MyDataTexts t) => new(t.DeletingTitle, [new Says(t.DeletingNote)], []);

    public static Card Expired(MyDataTexts t) => new(t.ExpiredTitle, [new Says(t.ExpiredNote, Quiet: true)], []);

    /// <summary>What is left to show of a pair that ended long ago.</summary>
    public static Card WordsGone(Pair pair, Role viewer, MyDataTexts t) =>
        new(t.WordsGoneTitle(pair[viewer.Other()].FirstName), [new Says(t.WordsGoneNote, Quiet: true)], []);

    internal static string Asked(DateTimeOffset now) =>
        now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Element> Of(HeldInPair pair, MyDataTexts t)
    {
        yield return new Label(pair.Role is null ? t.AssistTitle : t.PairTitle(pair.Partner));
        yield return pair.Role is null
            ? new Says(t.Assists)
            : new Says(t.Counts(pair.Count(Seen.You), pair.Count(Seen.Partner), pair.Count(Seen.Counted)));
    }
}
