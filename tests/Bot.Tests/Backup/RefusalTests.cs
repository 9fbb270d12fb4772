using System.Security.Cryptography;
using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Backup;

/// <summary>A restore that should not be does not begin.</summary>
public sealed class RefusalTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : BackupTest(azurite, tables, queues)
{
    [Theory]
    [InlineData("a letter is changed", "is not what was saved")]
    [InlineData("a row is missing", "holds 0 rows, not 1")]
    [InlineData("a row is no JSON", "cannot be read in line 1")]
    [InlineData("a column holds what no table can", "cannot be read in line 1")]
    [InlineData("a row has no key", "cannot be read in line 1")]
    [InlineData("a file is missing", "People.jsonl is missing")]
    [InlineData("the manifest is missing", "is no whole backup")]
    [InlineData("the manifest is cut off", "manifest.json cannot be read")]
    [InlineData("the format is newer", "made by version")]
    [InlineData("a table is somebody else's", "is not of a backup of the coach")]
    [InlineData("a file is outside of the folder", "is not of a backup of the coach")]
    public async Task A_backup_that_is_not_as_it_was_saved_is_refused_before_anything_is_written(
        string what,
        string why
    )
    {
        await Pairs.AddAsync(Example.Proposed(), Ct);
        await SavesAsync();
        await SpoilAsync(what);

        Assert.Equal(1, await TryRestoringAsync());

        Assert.Contains(why, Output);
        Assert.Empty(await NamesAsync(Other));
    }

    [Fact]
    public async Task An_account_in_which_there_is_something_is_refused_and_what_there_is_is_named()
    {
        await SavesAsync();
        await Service.CreateTableAsync(Other + "Roster", Ct);
        await Service.CreateTableAsync(Other + "People", Ct);
        await Restored("People").AddEntityAsync(new TableEntity("somebody", "person"), Ct);

        Assert.Equal(1, await TryRestoringAsync());

        Assert.Contains("is not empty: there are rows in People.", Output);
        Assert.Equal(["People", "Roster"], (await NamesAsync(Other)).Order());
    }

    [Theory]
    [InlineData("save --to x", "Name an account")]
    [InlineData("save --to x --local --storage-url https://contosocoach.table.core.windows.net", "Name one account")]
    [InlineData("save --to x --storage-url http://contosocoach.table.core.windows.net", "--storage-url is such as")]
    [InlineData("save --to x --storage-url https://coach.example.com", "--storage-url is such as")]
    [InlineData("restore --local", "--from")]
    public async Task A_command_that_does_not_say_enough_is_refused(string command, string why)
    {
        await using var output = new StringWriter();
        var typed = Backups.BackupCommand.Create(output, output, TimeProvider.System).Parse(command);

        Assert.Contains(typed.Errors, error => error.Message.Contains(why, StringComparison.Ordinal));
    }

    private Task SpoilAsync(string what) =>
        what switch
        {
            "a letter is changed" => ChangeAsync(
                "People.jsonl",
                text => text.Replace("executive-1", "executive-2"),
                isSummedAnew: false
            ),
            "a row is missing" => ChangeAsync("People.jsonl", text => text[(text.IndexOf('\n') + 1)..]),
            "a row is no JSON" => ChangeAsync("People.jsonl", text => text[1..]),
            "a column holds what no table can" => ChangeAsync(
                "Pairs.jsonl",
                text => text.Replace("\"Schema\":3", "\"Schema\":[3]")
            ),
            "a row has no key" => ChangeAsync("People.jsonl", text => text.Replace("\"RowKey\"", "\"Row\"")),
            "a file is missing" => Task.Run(() => File.Delete(Path.Combine(Folder, "People.jsonl")), Ct),
            "the manifest is missing" => Task.Run(() => File.Delete(Path.Combine(Folder, "manifest.json")), Ct),
            "the manifest is cut off" => ChangeAsync("manifest.json", text => text[..40]),
            "the format is newer" => ChangeAsync(
                "manifest.json",
                text => text.Replace("\"format\": 1", "\"format\": 2")
            ),
            "a table is somebody else's" => ChangeAsync("manifest.json", text => text.Replace("People", "Payroll")),
            "a file is outside of the folder" => ChangeAsync(
                "manifest.json",
                text => text.Replace("\"People.jsonl\"", "\"../People.jsonl\"")
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <param name="isSummedAnew">Whether the manifest is made to agree, as by somebody who wants the change to go unseen.</param>
    private async Task ChangeAsync(string file, Func<string, string> change, bool isSummedAnew = true)
    {
        var path = Path.Combine(Folder, file);
        var before = await File.ReadAllTextAsync(path, Ct);
        Assert.NotEqual(before, change(before));
        await File.WriteAllTextAsync(path, change(before), Ct);
        if (isSummedAnew && file != "manifest.json")
        {
            await ChangeAsync("manifest.json", text => text.Replace(SumOf(before), SumOf(change(before))));
        }
    }

    private static string SumOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
