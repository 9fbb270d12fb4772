using RMBot.Bot.Tests.Driver;
using RMBot.Programme;

namespace RMBot.Bot.Tests.Programme;

/// <summary>An organiser reads the API's sentences in the language of their dashboard.</summary>
public sealed class AskedLanguageTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Unknown = "/api/programme/nowhere/settings";

    [Theory]
    [InlineData("es", "es")]
    [InlineData("es-MX", "es")]
    [InlineData("de-AT, en;q=0.5", "de")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("it, fr;q=0.8, en;q=0.5", "fr")]
    [InlineData("zh-CN", "en")]
    [InlineData("it", "en")]
    public async Task A_refusal_is_in_the_language_that_was_asked_for(string asked, string spoken)
    {
        await StartInProductionAsync();

        var answer = await AsksWithAsync(Token(Lynne).Bearer(Clock), Unknown, language: asked);

        Assert.Equal(new ApiTexts(Cultures.Of(spoken)).NoSuchProgramme, answer.Title);
        Assert.Equal(spoken == "en", answer.Title == new ApiTexts(Cultures.Of("en")).NoSuchProgramme);
    }

    [Fact]
    public async Task Health_is_told_in_it_and_figures_for_programs_stay_as_they_are()
    {
        await StartInProductionAsync();

        var answer = await AsksWithAsync(Token(Lynne).Bearer(Clock), "/api/programme/first/health", language: "de");

        var storage = answer.Json["checks"]!.AsArray().Single(check => (string?)check!["id"] == "storage")!;
        Assert.Contains(new HealthTexts(Cultures.Of("de")).Answers, storage.ToJsonString(Plain));
    }

    private static System.Text.Json.JsonSerializerOptions Plain { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
