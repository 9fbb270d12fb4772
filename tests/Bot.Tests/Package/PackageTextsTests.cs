using System.Collections;
using System.Globalization;
using System.Resources;
using RMBot.Help;

namespace RMBot.Bot.Tests.Package;

/// <summary>What the app's entry in Teams says, in every language.</summary>
public sealed class PackageTextsTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>What people say out of politeness, or on a card that asks them.</summary>
    private static readonly Command[] Courtesies = [Command.Hello, Command.Agree, Command.Thanks];

    public static TheoryData<string> Languages => BuiltPackage.Languages;

    [Fact]
    public void There_are_five_languages_and_both_places_where_one_of_them_is_written() =>
        Assert.Equal(["en", "zh-tw", "zh-hk", "es", "fr", "de"], BuiltPackage.Texts.Keys);

    /// <summary>Platform page "Required and limits"; commands as long as Teams shows them.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_longer_than_Teams_shows(string language)
    {
        foreach (var (place, text) in BuiltPackage.Texts[language])
        {
            var most = place switch
            {
                "name.short" => 30,
                "name.full" => 100,
                "description.short" => 80,
                "description.full" => 4000,
                _ when place.EndsWith(".title", StringComparison.Ordinal) => 32,
                _ => 128,
            };
            Assert.InRange(text.Length, 1, most);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_says_all_that_the_manifest_says(string language)
    {
        Assert.Equal(BuiltPackage.Texts["en"].Keys, BuiltPackage.Texts[language].Keys);
        Assert.All(BuiltPackage.Texts[language].Keys, place => Assert.NotNull(BuiltPackage.At(place)));
        Assert.Equal(4 + 1 + 2 * 12, BuiltPackage.Texts[language].Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_other_language_has_left_a_description_in_English(string language) =>
        Assert.DoesNotContain(
            BuiltPackage.Texts[language],
            text =>
                language != "en"
                && text.Key.Contains("description", StringComparison.Ordinal)
                && text.Value == BuiltPackage.Texts["en"][text.Key]
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_command_is_one_that_the_coach_understands_in_that_language(string language)
    {
        var titles = BuiltPackage.Titles(language).ToList();

        Assert.Equal(
            BuiltPackage.Titles("en").Select(title => Commands.Parse(title, English)),
            titles.Select(title => Commands.Parse(title, BuiltPackage.Culture(language)))
        );
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(titles, title => Assert.True(char.IsLetter(title[0]), title));
    }

    [Fact]
    public void What_the_list_has_no_room_for_is_named_by_help_or_by_the_step_it_belongs_to()
    {
        var listed = BuiltPackage.Titles("en").Select(title => Commands.Parse(title, English)).ToHashSet();
        var words = new CommandTexts(English);
        var said = string.Join('\n', EverythingTheCoachSays());

        Assert.All(
            Enum.GetValues<Command>().Except(Courtesies).Where(command => !listed.Contains(command)),
            command => Assert.Contains($"*{words.Spellings(command)[0]}", said, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> EverythingTheCoachSays() =>
        typeof(CoachDialog)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Texts)))
            .SelectMany(type =>
                new ResourceManager(type)
                    .GetResourceSet(English, createIfNotExists: true, tryParents: true)!
                    .Cast<DictionaryEntry>()
            )
            .Select(entry => (string)entry.Value!);
}
