using System.Globalization;
using System.Text.RegularExpressions;
using RMBot.Help;

namespace RMBot.Tests.Texts;

/// <summary>What people can say in each language: in it, and in English.</summary>
public sealed partial class SpokenCommandsTests
{
    public static TheoryData<string> Languages => [.. Cultures.Spoken];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_spelling_means_its_command(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var texts = new CommandTexts(culture);
        Assert.All(
            Enum.GetValues<Command>(),
            command =>
                Assert.All(
                    texts.Spellings(command),
                    spelling =>
                    {
                        Assert.Equal(spelling.Trim(), spelling);
                        Assert.Equal(command, Commands.Parse(spelling, culture));
                        Assert.Equal(command, Commands.Parse($"¡{spelling.ToUpperInvariant()}！", culture));
                    }
                )
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void English_is_understood_beside_it(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var english = new CommandTexts(CultureInfo.GetCultureInfo(Cultures.English));
        Assert.Empty(
            from command in Enum.GetValues<Command>()
            from spelling in english.Spellings(command)
            where Commands.Parse(spelling, culture) != command
            select $"{spelling}: {Commands.Parse(spelling, culture)} and not {command}"
        );
    }

    /// <summary>The coach names each by its first spelling, the same commands as in English.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_text_says_to_type_is_what_it_says_in_English(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var wrong =
            from type in CoachTexts.Classes
            where type != typeof(CommandTexts)
            let english = Satellite.English(type)
            let own = language == Cultures.English ? english : Satellite.Of(type, language)
            from text in english
            where own.ContainsKey(text.Key)
            let isHelp = text.Key.StartsWith("Help", StringComparison.Ordinal)
            let wanted = Named(text.Value, isHelp, CultureInfo.GetCultureInfo(Cultures.English))
            let named = Named(own[text.Key], isHelp, culture)
            where !wanted.Order().SequenceEqual(named.Order())
            select $"{type.Name}.{text.Key}: {own[text.Key]}";
        Assert.Empty(wrong);
    }

    /// <summary>In help a command is in bold; elsewhere bold is only bold. What is no command counts as one nobody knows.</summary>
    private static IEnumerable<string> Named(string text, bool isHelp, CultureInfo culture) =>
        from Match mark in Marked().Matches(text)
        where mark.Groups["marks"].Length == (isHelp ? 2 : 1)
        let words = mark.Groups["words"].Value
        let command = Commands.Parse(words, culture)
        select command is { } known && IsFirst(words, known, culture) ? $"{known}" : $"{words}?";

    private static bool IsFirst(string words, Command command, CultureInfo culture) =>
        Plain(words) == Plain(new CommandTexts(culture).Spellings(command)[0]);

    private static string Plain(string words) =>
        words.ToLowerInvariant().Replace('’', '\'').Trim([.. " ?？¿\u00A0\u202F"]);

    [GeneratedRegex(@"(?<marks>\*\*?)(?<words>[^*\n]+)\k<marks>")]
    private static partial Regex Marked();
}
