using System.Runtime.Versioning;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Backup;

/// <summary>A backup is whole or is not there, and is its owner's alone.</summary>
public sealed class FolderTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : BackupTest(azurite, tables, queues)
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("macos")]
    public async Task Nobody_but_its_owner_may_open_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        await Pairs.AddAsync(Example.Active() with { Id = PairId.New() }, Ct);

        await SavesAsync();

        Assert.Equal(OwnerReadsAndWrites | UnixFileMode.UserExecute, File.GetUnixFileMode(Folder));
        Assert.All(Directory.GetFiles(Folder), file => Assert.Equal(OwnerReadsAndWrites, File.GetUnixFileMode(file)));
        Assert.Contains("Only you may open the folder (mode 0700)", Output);
    }

    [Fact]
    public async Task An_account_without_a_coach_gives_no_backup_and_leaves_no_folder()
    {
        await Table("Pairs").DeleteAsync(Ct);

        Assert.Equal(1, await TrySavingAsync());

        Assert.Contains("no coach keeps anything there", Output);
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!));
    }

    [Fact]
    public async Task A_backup_that_is_there_is_not_written_over()
    {
        await SavesAsync();
        var before = await File.ReadAllTextAsync(Path.Combine(Folder, "manifest.json"), Ct);

        Assert.Equal(1, await TrySavingAsync());

        Assert.Contains("is there already", Output);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(Folder, "manifest.json"), Ct));
    }

    [Fact]
    public async Task What_a_killed_save_left_is_no_backup_and_does_not_get_into_the_next()
    {
        var left = Directory.CreateDirectory(Folder + ".unfinished");
        await File.WriteAllTextAsync(Path.Combine(left.FullName, "Pairs.jsonl"), "half a row", Ct);

        Assert.Equal(1, await TryRestoringAsync());
        await SavesAsync();

        Assert.False(Directory.Exists(left.FullName));
        Assert.Equal("", await File.ReadAllTextAsync(Path.Combine(Folder, "Pairs.jsonl"), Ct));
    }
}
