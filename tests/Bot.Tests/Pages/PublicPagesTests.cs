using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Pages;

namespace RMBot.Bot.Tests.Pages;

/// <summary>What the app's entry in Teams links to.</summary>
public sealed class PublicPagesTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Theory]
    [InlineData("/about", "<h1>About RMBot</h1>", "say “help”")]
    [InlineData("/privacy", "<h1>Privacy</h1>", "Say “my data” to the coach")]
    [InlineData("/terms", "<h1>Terms of use</h1>", "Taking part is voluntary")]
    public async Task Anybody_can_read_it(string path, string title, string words)
    {
        await StartAsync();

        using var answer = await AsksAsync(path);
        var page = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Equal(
            (HttpStatusCode.OK, "text/html"),
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType)
        );
        Assert.Contains(title, page);
        Assert.Contains(words, WebUtility.HtmlDecode(page));
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", page);
    }

    [Fact]
    public async Task How_long_things_are_kept_is_what_this_installation_does()
    {
        await StartAsync(
            settings: [new("Privacy:KeepWordsMonths", "7"), new("Privacy:ForgetAfterUninstallDays", "45")]
        );

        using var answer = await AsksAsync("/privacy");

        var page = await answer.Content.ReadAsStringAsync(Ct);
        Assert.Contains("kept for 7 months after the end of a pair", page);
        Assert.Contains("goes 45 days after you remove the app", page);
    }

    [Fact]
    public async Task A_browser_runs_nothing_in_it_and_loads_nothing_for_it()
    {
        await StartAsync();

        using var answer = await AsksAsync("/terms");

        Assert.Equal(PageHtml.Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("default-src 'none'", PageHtml.Policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(Ct));
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    [InlineData("de-AT")]
    [InlineData("zh-HK")]
    [InlineData("zh-CN")]
    public async Task It_is_read_in_the_language_of_the_browser_or_in_the_one_that_was_chosen(string language)
    {
        await StartAsync();

        using var accepted = await AsksAsync("/about", $"xx, {language};q=0.8, en;q=0.1");
        using var chosen = await AsksAsync($"/about?l={language}", "en");
        using var unknown = await AsksAsync("/about?l=../etc", "xx-YY, *;q=0.5");

        var title = $"<title>{new PageTexts(Cultures.Of(language)).AboutTitle}</title>";
        Assert.Contains(title, await accepted.Content.ReadAsStringAsync(Ct));
        Assert.Contains(title, await chosen.Content.ReadAsStringAsync(Ct));
        Assert.Contains("<html lang=\"en\">", await unknown.Content.ReadAsStringAsync(Ct));
        Assert.Equal("Accept-Language", Assert.Single(accepted.Headers.Vary));
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Each_page_links_to_the_others_and_to_itself_in_every_other_language(string language)
    {
        var t = new PageTexts(Cultures.Of(language));
        var all = Page.All(t, new MyData.PrivacyOptions());
        var languages = Cultures.Spoken.Select(spoken => Cultures.Of(spoken)).ToList();

        foreach (var page in all)
        {
            var html = PageHtml.Of(page, all, languages, t);
            Assert.Equal(all.Length - 1 + languages.Count - 1, html.Split("<a href=").Length - 1);
            Assert.DoesNotContain("{", html[html.IndexOf("<main>", StringComparison.Ordinal)..]);
        }
    }

    public static TheoryData<string> Spoken => [.. Cultures.Spoken];

    private async Task<HttpResponseMessage> AsksAsync(string path, string languages = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Teams.Bot, path));
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return await Teams.Http.SendAsync(request, Ct);
    }
}
