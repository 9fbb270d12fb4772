using RMBot.Languages;
using RMBot.MyData;
using RMBot.Pairs;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void MyData(Album album)
    {
        var t = new MyDataTexts(Culture);
        var person = new Person(
            APair.Megan.Id,
            APair.Megan.Name,
            "megan.bowen@example.com",
            "en-US",
            "Europe/Berlin",
            false,
            true
        );
        var none = new Holding(person with { Mail = null }, null, null, [], []);
        var one = Holding(person, ATerm.Reviewing());
        var address = new Uri("https://coach.example.com/mydata/");
        var links = new CopyLinks(new Uri(address, "x.html"), new Uri(address, "x.json"), APair.Start);
        album.Add("mydata", MyDataCards.Overview(one, t));
        album.Add("mydata-none", MyDataCards.Overview(none, t));
        album.Add(
            "mydata-many",
            MyDataCards.Overview(
                one with
                {
                    Open = [new Held("topic", "Chatbots", Seen.You)],
                    Pairs = [.. Enumerable.Repeat(one.Pairs[0], 9), one.Pairs[0] with { Role = null }],
                },
                t
            )
        );
        album.Add("mydata-assists", MyDataCards.Overview(one with { Pairs = [one.Pairs[0] with { Role = null }] }, t));
        album.Add("mydata-copy", MyDataCards.Links(links, "Europe/Berlin", t));
        album.Add("mydata-correct", MyDataCards.Correcting(person, t));
        album.Add("mydata-correct-problem", MyDataCards.Correcting(person, t, t.ZoneProblem, "Atlantis"));
        album.Add("mydata-delete", MyDataCards.Confirm(none, "x", APair.Start, t));
        album.Add("mydata-delete-open-pairs", MyDataCards.Confirm(one, "x", APair.Start, t));
        album.Add("mydata-kept", MyDataCards.Kept(t));
        album.Add("mydata-deleting", MyDataCards.Deleting(t));
        album.Add("mydata-expired", MyDataCards.Expired(t));
        var words = new LanguageTexts(Culture);
        album.Add("language", LanguageCards.Choose(person, words));
        album.Add("language-chosen", LanguageCards.Choose(person with { Language = "fr" }, words));
        album.Add("language-saved", LanguageCards.Saved(words));
        album.Add("mydata-language", MyDataCards.Overview(none with { Person = person with { Language = "fr" } }, t));
        foreach (var viewer in Both)
        {
            album.Add($"mydata-words-gone-{Side(viewer)}", MyDataCards.WordsGone(ATerm.Complete(), viewer, t));
        }
    }

    private static Holding Holding(Person person, Pair pair) =>
        new(person, null, null, [], [pair.HeldFor(person.Id, APair.Start)!]);
}
