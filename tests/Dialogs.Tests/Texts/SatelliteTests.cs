using System.Globalization;
using RMBot.Help;

namespace RMBot.Tests.Texts;

/// <summary>Every language says all that English says, and nothing of it in English.</summary>
public sealed class SatelliteTests
{
    public static TheoryData<string> Languages => [.. Satellite.Languages];

    public static TheoryData<string> Regions =>
        ["es", "es-ES", "es-MX", "fr", "fr-FR", "fr-CA", "de", "de-DE", "de-AT", "de-CH", "zh-Hant", "zh-TW", "zh-HK"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_the_keys_of_English(string language) => None(language, Satellite.KeysThatDiffer);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_the_placeholders_of_English(string language) => None(language, Satellite.PlaceholdersThatDiffer);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Has_no_English_left(string language) =>
        None(language, (type, own) => type == typeof(CommandTexts) ? [] : Satellite.EnglishLeft(type, own));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Is_neatly_written(string language) => None(language, Satellite.Untidy);

    [Theory]
    [MemberData(nameof(Regions))]
    public void Says_dates_and_figures_in_its_regions(string region)
    {
        var culture = CultureInfo.GetCultureInfo(region);
        None(Cultures.LanguageOf(culture)!, (type, language) => Satellite.NotSaid(type, language, culture));
    }

    /// <summary>With every id, every number and every choice there is: singular and plural, and all that is put together.</summary>
    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_accessor_says_something_whole(string region)
    {
        var culture = CultureInfo.GetCultureInfo(region);
        Assert.Empty(
            from type in CoachTexts.Classes
            from found in AccessorTests.KeysByUse(type, culture)
            let said = found.Use.Read()
            where said.Length == 0 || said.Contains('{') || said.Contains('}')
            select $"{found.Use}: {said}"
        );
    }

    private static void None(string language, Func<Type, string, IEnumerable<string>> problems) =>
        Assert.Empty(
            CoachTexts.Classes.SelectMany(type => problems(type, language).Select(problem => $"{type.Name}.{problem}"))
        );
}
