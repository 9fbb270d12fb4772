using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using RMBot.Languages;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>The copy as a page to read: plain HTML without a script; whatever anybody wrote is text in it.</summary>
public static class CopyPage
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private const string Style =
        "body{font:16px/1.5 'Segoe UI',sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
        + "dt{font-weight:600;margin-top:1rem}dd{margin:0;white-space:pre-wrap}small{opacity:.8}";

    /// <summary>What a browser may load for it: nothing, and only this style counts.</summary>
    public static readonly string Policy = $"default-src 'none'; style-src 'sha256-{Hash(Style)}'";

    public static string Of(Holding holding, DateTimeOffset at, MyDataTexts t)
    {
        var page = new StringBuilder();
        var local = TimeZoneInfo.ConvertTime(at, LocalTime.Zone(holding.Person.TimeZone)).DateTime;
        page.Append(Plain, $"<!doctype html><html lang=\"{Text(t.Culture.Name)}\"><head>")
            .Append("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
            .Append(Plain, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Text(Policy)}\">")
            .Append(
                Plain,
                $"<title>{Text(t.PageTitle(holding.Person.Name))}</title><style>{Style}</style></head><body><main>"
            )
            .Append(Plain, $"<h1>{Text(t.PageTitle(holding.Person.Name))}</h1>")
            .Append(Plain, $"<p>{Text(t.Culture.Sentences(t.PageMade(local), t.PageNote))}</p>");
        Person(page, holding, t);
        Section(page, t.PageOpen, holding.Open, t, isOwn: true);
        Section(page, t.PageOffered, holding.Offered, t, isOwn: true);
        foreach (var pair in holding.Pairs)
        {
            Pair(page, pair, t);
        }

        return page.Append("</main></body></html>").ToString();
    }

    private static void Person(StringBuilder page, Holding holding, MyDataTexts t)
    {
        var person = holding.Person;
        page.Append(Plain, $"<h2>{Text(t.PagePerson)}</h2><dl>");
        (string Label, string? Words)[] rows =
        [
            (t.PageName, person.Name),
            (t.PageMail, person.Mail),
            (t.PageSignIn, holding.SignInName),
            (t.PageLanguage, person.Locale),
            (t.ChosenLanguage, person.Language is { } chosen ? LanguageNames.Of(chosen) : null),
            (t.ZoneLabel, person.TimeZone),
        ];
        foreach (var (label, words) in rows.Where(row => row.Words is not null))
        {
            page.Append(Plain, $"<dt>{Text(label)}</dt><dd>{Text(words!)}</dd>");
        }

        page.Append("</dl>");
    }

    private static void Pair(StringBuilder page, HeldInPair pair, MyDataTexts t)
    {
        page.Append(Plain, $"<h2>{Text(t.PairTitle(pair.Partner))}</h2>")
            .Append(Plain, $"<p>{Text(pair.Role is null ? t.Assists : t.Stands(pair.Stage))}</p>");
        Section(page, t.PageOwn, pair.Own, t, isOwn: true);
        Section(page, t.PageShown, pair.Shown, t, isOwn: false);
        Section(page, t.PageTogether, pair.Together, t, isOwn: false);
        if (pair.Sent.IsEmpty)
        {
            return;
        }

        page.Append(Plain, $"<h3>{Text(t.PageSent)}</h3><dl>");
        foreach (var sent in pair.Sent)
        {
            page.Append(Plain, $"<dt>{Text(Gathering.Moment(sent.At))}</dt><dd>{Text(t.Prompt(sent.Kind))}</dd>");
        }

        page.Append("</dl>");
    }

    private static void Section(StringBuilder page, string title, ImmutableArray<Held> all, MyDataTexts t, bool isOwn)
    {
        if (all.IsEmpty)
        {
            return;
        }

        page.Append(Plain, $"<h3>{Text(title)}</h3><dl>");
        foreach (var held in all)
        {
            var session = held.Session is { } number ? $" <small>{Text(t.OfSession(number))}</small>" : "";
            var seen = isOwn ? $" <small>{Text(t.By(held.Seen))}</small>" : "";
            var words = held.IsChoice ? t.Choice(held.Words) : held.Words;
            page.Append(Plain, $"<dt>{Text(t.What(held.What))}{session}</dt><dd>{Text(words)}{seen}</dd>");
        }

        page.Append("</dl>");
    }

    private static string Hash(string style) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

    private static string Text(string words) => WebUtility.HtmlEncode(words);
}
