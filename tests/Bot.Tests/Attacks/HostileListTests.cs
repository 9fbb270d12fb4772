using System.Text;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Roster;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Tests.Attacks;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>The list that organisers open in a spreadsheet, of people who are called whatever they like.</summary>
public sealed class HostileListTests(StorageWithItsOwnTime storage) : ProgrammeTest(storage)
{
    private const int Fields = 13;
    private const int Executive = 2;

    [Fact]
    public async Task Every_name_is_one_field_of_its_line_and_none_is_a_formula()
    {
        await StartProgrammeAsync();
        await Roster.WriteAsync([.. HostileTexts.All.Select((text, at) => Line(at, text.Text))], Ct);

        var lines = Parsed((await TextAsync("pairs.csv")).TrimStart('\uFEFF'));

        Assert.Equal(HostileTexts.All.Length + 1, lines.Count);
        Assert.All(lines, line => Assert.Equal(Fields, line.Count));
        Assert.All(
            HostileTexts.All,
            text => Assert.Contains(lines, line => line[Executive] == text.Text || line[Executive] == "'" + text.Text)
        );
        Assert.DoesNotContain(lines, line => "=+-@\t\r".Contains(line[Executive][0]));
    }

    private RosterLine Line(int at, string name) =>
        new(
            new PairId($"pair-{at}"),
            ProgrammeId.First,
            new PersonId("executive"),
            new PersonId("mentor"),
            RosterStage.Active,
            Clock.GetUtcNow()
        )
        {
            ExecutiveName = name,
            MentorName = "Mentor",
        };

    /// <summary>As RFC 4180 has it: a field in quotation marks holds anything, and a mark in it is doubled.</summary>
    private static List<List<string>> Parsed(string csv)
    {
        var lines = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < csv.Length; at++)
        {
            switch (csv[at])
            {
                case '"' when isQuoted && at + 1 < csv.Length && csv[at + 1] == '"':
                    field.Append(csv[at++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' or '\n' when !isQuoted:
                    lines[^1].Add(field.ToString().TrimEnd('\r'));
                    field.Clear();
                    if (csv[at] == '\n' && at + 1 < csv.Length)
                    {
                        lines.Add([]);
                    }

                    break;
                default:
                    field.Append(csv[at]);
                    break;
            }
        }

        return lines;
    }
}
