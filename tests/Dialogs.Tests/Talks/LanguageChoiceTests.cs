using RMBot.Languages;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>Whoever wants to be written to in another language says so in whatever language they can.</summary>
public sealed class LanguageChoiceTests
{
    private readonly Office office = new();
    private readonly Chat alex;

    public LanguageChoiceTests() => alex = office.Add("Alex Wilber");

    [Theory]
    [InlineData("language")]
    [InlineData("Idioma")]
    [InlineData("langue ?")]
    [InlineData("Sprache")]
    [InlineData("語言")]
    public async Task The_word_of_every_language_is_known_in_English(string word)
    {
        await alex.SaysAsync(word);
        alex.SeesLast("Which language shall I write in?");
    }

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("zh-TW")]
    public async Task The_English_word_is_known_in_every_language(string locale)
    {
        var other = office.Add("Lee Gu", locale: locale);
        await other.SaysAsync("language");
        other.SeesLast("Español");
        other.SeesLast("繁體中文");
    }

    [Theory]
    [InlineData("es", "Te escribiré en español")]
    [InlineData("fr", "Je vous écrirai en français")]
    [InlineData("de", "Ich schreibe Ihnen auf Deutsch")]
    [InlineData("zh-Hant", "我會用繁體中文寫給你")]
    [InlineData("en", "I'll write to you in English")]
    public async Task A_choice_is_answered_in_the_language_chosen(string language, string answer)
    {
        await alex.SaysAsync("language");
        await alex.PressesVerbAsync(LanguageCards.Save, (LanguageCards.LanguageInput, language));
        alex.SeesLast(answer);
        Assert.Equal(language, office.Data.Languages[alex.Person.Id]);
    }

    [Theory]
    [InlineData("español", "es")]
    [InlineData("Deutsch!", "de")]
    [InlineData("FRANÇAIS", "fr")]
    [InlineData("francais", "fr")]
    [InlineData("«Espanol»", "es")]
    [InlineData("中文", "zh-Hant")]
    [InlineData("¿inglés?", "en")]
    public async Task The_name_of_a_language_alone_is_a_choice(string name, string language)
    {
        await alex.SaysAsync(name);
        Assert.Equal(language, office.Data.Languages[alex.Person.Id]);
    }

    [Fact]
    public async Task The_name_of_a_language_in_a_sentence_is_none()
    {
        await alex.SaysAsync("start a pair");
        await alex.SaysAsync("How people choose a course in Spanish");
        alex.SeesLast("What depends on it?");
        Assert.Empty(office.Data.Languages);
    }

    [Fact]
    public async Task As_in_Teams_takes_the_choice_back()
    {
        await alex.SaysAsync("deutsch");
        await alex.SaysAsync("sprache");
        await alex.PressesVerbAsync(LanguageCards.Save, (LanguageCards.LanguageInput, LanguageCards.AsInTeams));
        alex.SeesLast("I'll write to you in English");
        Assert.Null(office.Data.Languages[alex.Person.Id]);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("zh-CN")]
    public async Task What_is_no_language_of_the_coachs_is_asked_again(string language)
    {
        await alex.SaysAsync("language");
        await alex.PressesVerbAsync(LanguageCards.Save, (LanguageCards.LanguageInput, language));
        alex.SeesLast("Which language shall I write in?");
        Assert.Empty(office.Data.Languages);
    }

    [Fact]
    public async Task The_open_question_comes_back_after_it()
    {
        await alex.SaysAsync("start a pair");
        await alex.SaysAsync("language");
        alex.SeesLast("What do you want to understand?");
        await alex.PressesVerbAsync(LanguageCards.Save, (LanguageCards.LanguageInput, "en"));
        alex.SeesLast("What do you want to understand?");
    }

    [Fact]
    public async Task Help_names_it()
    {
        await alex.SaysAsync("help");
        alex.SeesLast("**language**");
    }

    [Fact]
    public async Task The_choice_stands_among_what_is_held_about_somebody()
    {
        await alex.SaysAsync("deutsch");
        await alex.SaysAsync("english");
        await alex.SaysAsync("my data");
        alex.SeesLast("Language you chose\nEnglish");
    }
}
