using System.Net;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.MyData;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>Fetching a copy: with the link from one's own chat, for a while, a few times; and not otherwise.</summary>
public sealed class CopyTests : CrowdTest
{
    [Theory]
    [InlineData(".json", "application/json")]
    [InlineData(".html", "text/html")]
    public async Task A_copy_is_a_file_that_nobody_keeps_on_the_way(string kind, string type)
    {
        await StartAsync();
        var megan = await MeganAsync();

        using var answer = await Teams.Http.GetAsync(await LinkAsync(megan, kind), Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"my-data{kind}", answer.Content.Headers.ContentDisposition.FileName);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains(megan.Mail, await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_what_its_person_said_and_what_was_shown_to_them_and_not_what_the_other_keeps_private()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), await MeganAsync());
        await KnowAsync(alex);
        await Pairs.AddAsync(PairOf(alex, megan, TermOfTwo.Lived(Example.Active(), Example.Now)), Ct);

        var copy = JObject.Parse(await Teams.Http.GetStringAsync(await LinkAsync(megan, ".json"), Ct));

        var all = copy.ToString();
        Assert.Equal(megan.ObjectId, (string?)copy["you"]!["id"]);
        Assert.All(
            TermOfTwo.Mentors.Where(words => words.StartsWith("planted", StringComparison.Ordinal)),
            words => Assert.Contains(words, all, StringComparison.Ordinal)
        );
        Assert.Contains("planted by the Executive in the shared remark", all, StringComparison.Ordinal);
        Assert.Contains("planted by the Executive in the thanks", all, StringComparison.Ordinal);
        Assert.DoesNotContain("planted by the Executive in the private remark", all, StringComparison.Ordinal);
        Assert.DoesNotContain("planted by the Executive in the line", all, StringComparison.Ordinal);
        Assert.DoesNotContain("planted by the Executive in the change", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_in_an_open_talk_is_in_it()
    {
        await StartAsync();
        var megan = await MeganAsync();
        await megan.SaysAsync("start a pair");
        await megan.SaysAsync(Script.Ask[0]);

        var copy = JObject.Parse(await Teams.Http.GetStringAsync(await LinkAsync(megan, ".json"), Ct));

        Assert.Equal(Script.Ask[0], (string?)copy["openConversation"]![0]!["words"]);
    }

    [Fact]
    public async Task A_link_works_a_few_times()
    {
        await StartAsync();
        var link = await LinkAsync(await MeganAsync(), ".json");
        for (var fetch = 0; fetch < IMyData.MostFetches; fetch++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link));
    }

    [Fact]
    public async Task A_link_works_for_ten_minutes()
    {
        await StartAsync();
        var link = await LinkAsync(await MeganAsync(), ".html");
        Clock.Skip(TimeSpan.FromMinutes(9.5));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));
        Clock.Skip(TimeSpan.FromMinutes(0.6));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link));
    }

    [Theory]
    [InlineData("/mydata/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.json")]
    [InlineData("/mydata/.json")]
    [InlineData("/mydata/x.xml")]
    [InlineData("/mydata/")]
    [InlineData("/mydata")]
    [InlineData("/mydata/..%2f..%2fetc%2fpasswd.json")]
    public async Task Whatever_nobody_was_given_is_not_there(string path)
    {
        var host = await StartAsync();
        await LinkAsync(await MeganAsync(), ".json");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new Uri(host.Address, path)));
    }

    [Fact]
    public async Task A_link_of_somebody_who_was_deleted_opens_nothing()
    {
        await StartAsync();
        var megan = await MeganAsync();
        var link = await LinkAsync(megan, ".json");
        await People.EraseAsync(new PersonId(megan.ObjectId), Ct);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link));
    }

    [Fact]
    public async Task Neither_storage_nor_log_tells_the_secret_nor_does_the_link_tell_whose_it_is()
    {
        var host = await StartAsync();
        var megan = await MeganAsync();
        var link = await LinkAsync(megan, ".json");
        await StatusAsync(link);
        await StatusAsync(link);

        var secret = link.Segments[^1].Split('.')[0];
        Assert.Equal(64, secret.Length);
        Assert.DoesNotContain(host.Log.All, line => line.Contains(secret, StringComparison.Ordinal));
        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf(secret);
        Assert.DoesNotContain(megan.ObjectId, link.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_links_are_never_the_same()
    {
        await StartAsync();
        var megan = await MeganAsync();
        Assert.NotEqual(await LinkAsync(megan, ".json"), await LinkAsync(megan, ".json"));
    }

    /// <summary>Asks for a copy in the chat, and takes the link from the card.</summary>
    internal static async Task<Uri> LinkAsync(TeamsPerson person, string kind)
    {
        await person.SaysAsync("my data");
        var card = await person.PressesAsync("Get a copy");
        return card.Descendants()
            .OfType<JObject>()
            .Where(action => (string?)action["type"] == "Action.OpenUrl")
            .Select(action => new Uri((string)action["url"]!))
            .Single(link => link.AbsolutePath.EndsWith(kind, StringComparison.Ordinal));
    }

    private async Task<TeamsPerson> MeganAsync()
    {
        var megan = Teams.Add("Megan Bowen");
        await megan.OpensPageAsync();
        return megan;
    }

    private async Task<HttpStatusCode> StatusAsync(Uri link)
    {
        using var answer = await Teams.Http.GetAsync(link, Ct);
        return answer.StatusCode;
    }
}
