using System.Text;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Bot.Tests.Roster;

/// <summary>Lists that organisers open in a spreadsheet.</summary>
public sealed class ExportTests(StorageWithItsOwnTime storage) : ProgrammeTest(storage)
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://example.com\")", "\"'=HYPERLINK(\"\"http://example.com\"\")\"")]
    [InlineData("+41", "\"'+41\"")]
    [InlineData("-1+1", "\"'-1+1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tTab", "\"'\tTab\"")]
    [InlineData("\rReturn", "\"'\rReturn\"")]
    [InlineData("Bowen, Megan \"Meg\"", "\"Bowen, Megan \"\"Meg\"\"\"")]
    [InlineData("Zoë 漢字 🙂", "Zoë 漢字 🙂")]
    public async Task No_name_can_become_a_formula(string name, string field)
    {
        await StartProgrammeAsync();
        await Roster.WriteAsync([Line with { ExecutiveName = name }], Ct);

        var bytes = await BytesAsync("pairs.csv");

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Contains($",{field},Mentor,no,", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task All_pairs_are_on_the_list_and_those_without_names_too()
    {
        await StartProgrammeAsync();
        await Roster.WriteAsync(
            [
                .. Enumerable
                    .Range(0, 70)
                    .Select(i =>
                        Line with
                        {
                            Pair = new PairId($"pair-{i}"),
                            Stage = RosterStage.Invited,
                            ExecutiveName = null,
                            MentorName = null,
                        }
                    ),
            ],
            Ct
        );

        var lines = (await TextAsync("pairs.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(71, lines.Length);
        Assert.StartsWith("Pair,Stage,Executive,Mentor,", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.Contains(",Invited,,,no,", line));
    }

    [Fact]
    public async Task Results_of_fewer_than_five_are_not_on_the_list()
    {
        await StartProgrammeAsync();

        var text = await TextAsync("insights.csv");

        Assert.Contains("Perspective,Sessions were useful,Executives,fewer than five,,,,mean of 1 to 5", text);
    }

    private RosterLine Line =>
        new(
            new PairId("pair"),
            ProgrammeId.First,
            new PersonId("executive"),
            new PersonId("mentor"),
            RosterStage.Active,
            Clock.GetUtcNow()
        )
        {
            ExecutiveName = "Executive",
            MentorName = "Mentor",
        };
}
