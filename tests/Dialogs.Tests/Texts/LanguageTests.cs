using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Texts;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en-US", "en-US")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("es-MX", "es-MX")]
    [InlineData("fr-CA", "fr-CA")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("de", "de")]
    [InlineData("zh-TW", "zh-TW")]
    [InlineData("zh-HK", "zh-HK")]
    [InlineData("zh-MO", "zh-MO")]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("zh-Hant-TW", "zh-Hant-TW")]
    [InlineData("zh-CN", "en")]
    [InlineData("zh-Hans", "en")]
    [InlineData("ar-SA", "en")]
    [InlineData("", "en")]
    [InlineData("no such thing", "en")]
    public void A_person_is_spoken_to_in_a_language_there_are_texts_in(string locale, string spoken) =>
        Assert.Equal(spoken, Cultures.Of(locale).Name);

    [Theory]
    [InlineData("it-IT", "en-GB", "en-GB")]
    [InlineData("en-US", "en-GB", "en-US")]
    [InlineData("it-IT", "fr", "fr")]
    [InlineData("zh-CN", "de", "de")]
    [InlineData("it-IT", "pt", "en")]
    public void Whose_language_has_no_texts_is_spoken_to_in_their_programmes(
        string locale,
        string otherwise,
        string spoken
    ) => Assert.Equal(spoken, Cultures.Of(locale, otherwise).Name);

    [Theory]
    [InlineData("en-US", null, "en", "en-US")]
    [InlineData("en-US", "es", "en", "es")]
    [InlineData("es-MX", "es", "en", "es-MX")]
    [InlineData("it-IT", null, "fr", "fr")]
    [InlineData("it-IT", "de", "fr", "de")]
    [InlineData("zh-HK", "zh-Hant", "en", "zh-HK")]
    public void A_persons_own_choice_comes_first_and_then_their_client_and_their_programme(
        string locale,
        string? chosen,
        string otherwise,
        string spoken
    )
    {
        var person = new Person(new PersonId("1"), "Alex", null, locale, "UTC", false, true, chosen);
        Assert.Equal(spoken, person.Culture(otherwise).Name);
    }

    [Fact]
    public async Task A_date_is_in_the_language_of_the_sentence_around_it()
    {
        var office = new Office();
        var (executive, mentor) = (office.Add("Alex Wilber", locale: "it-IT"), office.Add("Megan Bowen"));
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
