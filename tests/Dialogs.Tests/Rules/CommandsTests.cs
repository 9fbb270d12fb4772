using System.Globalization;
using RMBot.Help;

namespace RMBot.Tests.Rules;

public sealed class CommandsTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static TheoryData<Command, string> Spellings
    {
        get
        {
            var rows = new TheoryData<Command, string>();
            foreach (var command in Enum.GetValues<Command>())
            {
                foreach (var spelling in new CommandTexts(English).Spellings(command))
                {
                    rows.Add(command, spelling);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_command_is_heard_however_it_is_typed(Command command, string spelling)
    {
        string[] typed =
        [
            spelling,
            spelling.ToUpperInvariant(),
            $"  {spelling} ",
            $"{spelling}.",
            $"{spelling}!",
            $"{spelling} ?",
            $"{spelling}…",
            $"/{spelling}",
            $"*{spelling}*",
            $"\"{spelling}\"",
            $"“{spelling}”",
            $"'{spelling}'",
            $"{spelling}:",
            spelling.Replace(" ", "\u00A0"),
            spelling.Replace(" ", "  "),
            spelling.Replace(" ", "\r\n"),
            spelling.Replace('\'', '’'),
            spelling.Replace('\'', '‘'),
            spelling.Replace('\'', '`'),
        ];
        Assert.All(typed, words => Assert.Equal(command, Commands.Parse(words, English)));
    }

    [Fact]
    public void No_spelling_means_two_things() =>
        Assert.Distinct(
            Enum.GetValues<Command>().SelectMany(command => new CommandTexts(English).Spellings(command)),
            StringComparer.OrdinalIgnoreCase
        );

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("help me decide what to buy")]
    [InlineData("I'd like to start a pair with somebody from marketing")]
    [InlineData("no")]
    [InlineData("6")]
    public void Anything_else_is_no_command(string words) => Assert.Null(Commands.Parse(words, English));

    [Theory]
    [InlineData("tr-TR", "SKIP")]
    [InlineData("ar-SA", "help")]
    [InlineData("de-DE", "Start over")]
    public void English_commands_are_heard_in_every_culture(string culture, string words) =>
        Assert.NotNull(Commands.Parse(words, CultureInfo.GetCultureInfo(culture)));
}
