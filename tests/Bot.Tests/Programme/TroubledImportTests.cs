using System.Globalization;
using RMBot.Pairs;
using RMBot.Programme.Imports;
using RMBot.Simulators.Edges;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whatever befalls the tables or Graph while a list is handed in, looked at, confirmed and imported.</summary>
public sealed class TroubledImportTests(ImportTown town) : IClassFixture<ImportTown>
{
    private const int Couples = 6;

    /// <summary>Of the rows of a list: everybody else is met.</summary>
    private const int Stranger = 4;
    private const int Boss = 5;

    /// <summary>The client's four tries, and somewhat more.</summary>
    private const int Long = 5;
    private const int MostTries = 2 * Long;
    private static int lists;

    public static TheoryData<Trouble> Troubles => [.. Enum.GetValues<Trouble>()];

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task What_befalls_storage_once_changes_nothing(Trouble trouble)
    {
        var list = await ListAsync();
        var id = await ImportedAsync(
            list,
            () => Strike(town.Tables, trouble, from: 1 + ((int)trouble % 3), times: 1),
            () => Strike(town.Tables, trouble, from: 2 + ((int)trouble % 3), times: 1)
        );

        await AssertImportedAsync(list, id, isLineTold: true);
    }

    /// <summary>A pair is made in a batch, and a list is kept among the imports.</summary>
    [Theory]
    [InlineData("$batch")]
    [InlineData("Imports")]
    public async Task An_answer_that_is_lost_changes_nothing_wherever_it_is(string table)
    {
        var list = await ListAsync();
        var id = await ImportedAsync(list, () => Lose(table), () => Lose(table));

        await AssertImportedAsync(list, id, isLineTold: true);
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task What_befalls_storage_for_a_while_is_said_and_the_next_try_works(Trouble trouble)
    {
        var list = await ListAsync();
        var id = await ImportedAsync(
            list,
            () => Strike(town.Tables, trouble, from: 1, times: Long),
            () => Strike(town.Tables, trouble, from: 2, times: Long)
        );

        await AssertImportedAsync(list, id, isLineTold: true);
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task What_Graph_cannot_tell_is_said_and_keeps_nobody_from_being_imported(Trouble trouble)
    {
        var list = await ListAsync();
        town.IsHurried = true;
        var id = await ImportedAsync(
            list,
            () => Strike(town.Graph.Edge, trouble, from: 1, times: int.MaxValue),
            () => { }
        );
        Calm();

        await AssertImportedAsync(list, id, isLineTold: trouble is Trouble.Slow);
    }

    /// <summary>Couples of whom nobody was in a list before; one names a stranger, and one a boss and their report.</summary>
    private async Task<List<(SimulatedPerson Executive, SimulatedPerson Mentor)>> ListAsync()
    {
        Calm();
        town.IsHurried = false;
        town.PassAnHour();
        var number = Interlocked.Increment(ref lists);
        var list = new List<(SimulatedPerson Executive, SimulatedPerson Mentor)>();
        for (var row = 0; row < Couples; row++)
        {
            var executive = town.Graph.Add(Name("Executive", number, row));
            var mentor = town.Graph.Add(Name("Mentor", number, row), manager: row == Boss ? executive : null);
            list.Add((executive, mentor));
            await town.MeetAsync(executive);
            if (row != Stranger)
            {
                await town.MeetAsync(mentor);
            }
        }

        return list;
    }

    /// <summary>Handed in and looked at, then confirmed and imported; something befalls each half.</summary>
    private async Task<string> ImportedAsync(
        List<(SimulatedPerson Executive, SimulatedPerson Mentor)> list,
        Action befallsLooking,
        Action befallsImporting
    )
    {
        befallsLooking();
        var id = await UploadedAsync(list);
        await town.BecomesAsync(id, ImportState.Ready);
        befallsImporting();
        await ConfirmedAsync(id);
        await town.BecomesAsync(id, ImportState.Done);
        return id;
    }

    /// <summary>As an organiser does who is told that it was not taken: once more.</summary>
    private async Task<string> UploadedAsync(List<(SimulatedPerson Executive, SimulatedPerson Mentor)> list)
    {
        var text =
            "executive;mentor\n" + string.Concat(list.Select(row => $"{row.Executive.Mail};{row.Mentor.Mail}\n"));
        for (var tries = 1; tries <= MostTries; tries++)
        {
            if (await town.UploadAsync(text) is { } id)
            {
                return id;
            }
        }

        throw new InvalidOperationException("It was never taken.");
    }

    private async Task ConfirmedAsync(string id)
    {
        for (var tries = 1; !await town.ConfirmAsync(id); tries++)
        {
            Assert.True(tries < MostTries, "It was never confirmed.");
        }
    }

    private async Task AssertImportedAsync(
        List<(SimulatedPerson Executive, SimulatedPerson Mentor)> list,
        string id,
        bool isLineTold
    )
    {
        Calm();
        var seen = (await town.SeesAsync($"/{id}"))!;
        var left = (await town.SeesAsync($"/{id}/rows?kind=bad"))!["items"]!.AsArray();
        Assert.Equal(isLineTold, (bool)seen["lineChecked"]!);
        var expected = isLineTold ? new[] { "unknown", "sameLine" } : ["unknown"];
        Assert.Equal(expected, left.Select(row => (string?)row!["outcome"]));
        Assert.Equal(
            ("done", Couples, Couples - expected.Length, expected.Length),
            ((string?)seen["state"], (int)seen["checked"]!, (int)seen["imported"]!, (int)seen["bad"]!)
        );
        for (var row = 0; row < Couples; row++)
        {
            var known = await town.Pairs.OfAsync(new PersonId(list[row].Executive.Id), CancellationToken.None);
            var isLeftOut = row == Stranger || (row == Boss && isLineTold);
            Assert.Equal(isLeftOut ? 0 : 1, known.Count);
        }

        Assert.Contains(id, (await town.SeesAsync(""))!.AsArray().Select(import => (string?)import!["id"]));
    }

    private static string Name(string role, int list, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{role}{list} Of{row}");

    /// <summary>Of what a person asks, and of what the work asks, each for itself.</summary>
    private static void Strike(Edge edge, Trouble trouble, int from, int times)
    {
        var seen = new int[2];
        edge.Befalls = request =>
            IsOfImports(request)
            && Interlocked.Increment(ref seen[request.IsOfTurn ? 0 : 1]) is var number
            && number >= from
            && number - from < times
                ? trouble
                : null;
    }

    /// <summary>The answers to three writes to that table; those that come next to each are answered.</summary>
    private void Lose(string table)
    {
        var writes = 0;
        town.Tables.Befalls = request =>
            request.Method != "GET"
            && request.Path.Contains(table, StringComparison.Ordinal)
            && Interlocked.Increment(ref writes) is 1 or 3 or 5
                ? Trouble.LostAnswer
                : null;
    }

    private void Calm() => (town.Tables.Befalls, town.Graph.Edge.Befalls) = (_ => null, _ => null);

    /// <summary>Not what every instance asks for itself.</summary>
    private static bool IsOfImports(EdgeRequest request) =>
        !request.Path.Contains("Instances", StringComparison.Ordinal)
        && !request.Path.Contains("Roster", StringComparison.Ordinal);
}
