using RMBot.Tests.Driver;

namespace RMBot.Tests.Texts;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en-US", "en-US")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("de-DE", "en")]
    [InlineData("ar-SA", "en")]
    [InlineData("zh-Hant-TW", "en")]
    [InlineData("", "en")]
    [InlineData("no such thing", "en")]
    public void A_person_is_spoken_to_in_a_language_there_are_texts_in(string locale, string spoken) =>
        Assert.Equal(spoken, Cultures.Of(locale).Name);

    [Theory]
    [InlineData("de-DE", "en-GB", "en-GB")]
    [InlineData("en-US", "en-GB", "en-US")]
    [InlineData("de-DE", "fr", "en")]
    public void Whose_language_has_no_texts_is_spoken_to_in_their_programmes(
        string locale,
        string otherwise,
        string spoken
    ) => Assert.Equal(spoken, Cultures.Of(locale, otherwise).Name);

    [Fact]
    public async Task A_date_is_in_the_language_of_the_sentence_around_it()
    {
        var office = new Office();
        var (executive, mentor) = (office.Add("Alex Wilber", locale: "de-DE"), office.Add("Megan Bowen"));
        await Walks.DraftAsync(
            executive,
            mentor,
            ("For how long?", "6 months"),
            ("How much time do you truly have?", "2 hours"),
            ("What would repay the effort?", "Nothing")
        );
        foreach (var chat in new[] { executive, mentor })
        {
            await chat.PressesAsync("Confirm");
            await chat.PressesAsync("Confirm");
        }

        executive.SeesLast("Book your sessions with Megan");
        executive.Sees("It ends on 3 September 2026");
    }
}
