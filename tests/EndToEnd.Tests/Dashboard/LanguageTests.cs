using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

[Collection(DashboardTests.Name)]
public sealed class LanguageTests(Chromium chromium, AnsweringBot bot)
{
    [Theory]
    [InlineData("zh-HK", "zh-HK")]
    [InlineData("fr-CA", "fr-CA")]
    [InlineData("it-IT", "en")]
    public async Task The_page_and_the_coach_speak_as_the_browser_does(string browser, string spoken)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot, Look.Plain, browser);
        var asked = await visitor.Page.RunAndWaitForRequestAsync(
            () => visitor.Visits($"{Programmes.Many}/people"),
            request => request.Url.Contains("/people", StringComparison.Ordinal) && request.ResourceType == "fetch"
        );

        Assert.Equal(spoken, await asked.HeaderValueAsync("Accept-Language"));
        Assert.Equal(spoken, await visitor.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task An_organiser_chooses_another_language_and_finds_it_again()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/people");
        await visitor.Sees("Patti Fernandez");
        await visitor.TabsTo("Language");
        await visitor.Presses("Enter");
        var asked = await visitor.Page.RunAndWaitForRequestAsync(
            () => visitor.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Español" }).PressAsync("Enter"),
            request => request.Url.Contains("/people", StringComparison.Ordinal)
        );

        Assert.Equal("es", await asked.HeaderValueAsync("Accept-Language"));
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Personas", Level = 1 }).WaitForAsync();
        await visitor.Page.ReloadAsync();

        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Personas", Level = 1 }).WaitForAsync();
        Assert.Empty(visitor.Complaints);
    }
}
