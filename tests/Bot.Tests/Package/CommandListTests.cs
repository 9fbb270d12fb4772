using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Cards;
using RMBot.Help;

namespace RMBot.Bot.Tests.Package;

/// <summary>What Teams offers people to say is said to the coach, as the Store's reviewers do it.</summary>
public sealed class CommandListTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    public static TheoryData<string> Languages => BuiltPackage.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_command_of_the_list_is_answered_in_each_language(string language)
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        // The first one begins a talk; the others are said before it.
        foreach (var title in BuiltPackage.Titles(language).Reverse())
        {
            await SaysAsync(alex, title, language);
            IsUnderstood(alex, title, language);
        }
    }

    [Fact]
    public async Task Every_command_is_answered_to_people_in_a_pair_too()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Proposed());

        foreach (var title in BuiltPackage.Titles("en").Reverse())
        {
            await SaysAsync(alex, title, "en");
            IsUnderstood(alex, title, "en");
        }
    }

    [Fact]
    public async Task Hi_hello_and_help_are_answered_in_any_letter_case_and_the_welcome_comes_once()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.OpensPageAsync();
        foreach (var words in new[] { "help", "HELP", "Help!" })
        {
            await alex.SaysAsync(words);
            Assert.StartsWith("What you can say", alex.Chat.Last);
        }

        Assert.Equal(1, alex.Chat.Count(new HelpTexts(Cultures.Of("en")).WelcomeNote));
        foreach (var words in new[] { "hi", "Hello", "HI!", "hElLo" })
        {
            await alex.SaysAsync(words);
            Assert.StartsWith("Hello Alex", alex.Chat.Last);
        }
    }

    [Fact]
    public async Task What_is_no_command_gets_another_answer_with_a_way_on()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        await alex.SaysAsync("/weather tomorrow");

        Assert.Equal(ChatWords.Of(new HelpTexts(Cultures.Of("en")).Unknown).Text, alex.Chat.Last);
    }

    private static async Task SaysAsync(TeamsPerson person, string words, string language)
    {
        var message = person.Message(words);
        message["locale"] = language;
        message["entities"]![0]!["locale"] = language;
        var before = person.Chat.Messages.Count;
        await person.PostAsync(message);
        Assert.True(person.Chat.Messages.Count > before, $"Nobody answered '{words}'.");
    }

    private static void IsUnderstood(TeamsPerson person, string title, string language)
    {
        var t = new HelpTexts(Cultures.Of(language));
        Assert.All(
            new[] { t.Unknown, t.UnknownWithPair, t.Apology, new HelpTexts(Cultures.Of("en")).Unknown },
            failure => Assert.False(person.Chat.Shows(failure), $"'{title}' was not understood in {language}.")
        );
    }
}
