using System.CommandLine;
using Azure;
using Azure.Identity;
using RMBot.Backups.Account;
using RMBot.Backups.Files;

namespace RMBot.Backups;

/// <summary>Both commands. Exit code 0 when all is done, 1 when not, with the reason.</summary>
public static class BackupCommand
{
    public static RootCommand Create(TextWriter output, TextWriter errors, TimeProvider time) =>
        new("Saves all that the coach keeps into a folder, and restores it into an empty account.")
        {
            Save(output, errors, time),
            Restore(output, errors, time),
        };

    private static Command Save(TextWriter output, TextWriter errors, TimeProvider time)
    {
        var to = new Option<string>("--to") { Required = true, Description = "the folder to make" };
        var zipped = new Option<bool>("--gzip") { Description = "make the files smaller" };
        var account = new AccountOptions();
        var command = new Command("save", "Saves all tables, beside a running coach or without.") { to, zipped };
        account.AddTo(command);
        command.SetAction(
            (given, ct) =>
                TryAsync(
                    errors,
                    async () =>
                    {
                        var from = account.Read(given);
                        output.WriteLine($"Reading {from.Name}:");
                        var folder = await new Saving(from, time, output.WriteLine).SaveAsync(
                            given.GetRequiredValue(to),
                            given.GetValue(zipped),
                            ct
                        );
                        output.WriteLine(Sayings.Saved(folder));
                    }
                )
        );
        return command;
    }

    private static Command Restore(TextWriter output, TextWriter errors, TimeProvider time)
    {
        var from = new Option<string>("--from") { Required = true, Description = "the folder of a backup" };
        var forget = new Option<string>("--forget")
        {
            Description = "a file with the Entra object ids, a line each, of people who were deleted since the backup",
        };
        var account = new AccountOptions();
        var command = new Command("restore", "Restores all tables into an empty account.") { from, forget };
        account.AddTo(command);
        command.SetAction(
            (given, ct) =>
                TryAsync(
                    errors,
                    async () =>
                    {
                        var to = account.Read(given);
                        var backup = await BackupFolder.OpenAsync(given.GetRequiredValue(from), ct);
                        var deleted = given.GetValue(forget) is { } file ? await Forgetting.ReadAsync(file, ct) : [];
                        output.WriteLine($"Filling {to.Name} with what was saved at {backup.Manifest.SavedAt:u}:");
                        await new Restoring(to, time, output.WriteLine).RestoreAsync(backup, deleted, ct);
                        output.WriteLine(Sayings.Restored(backup.Manifest.SavedAt, deleted.Count));
                    }
                )
        );
        return command;
    }

    private static async Task<int> TryAsync(TextWriter errors, Func<Task> work)
    {
        try
        {
            await work();
            return 0;
        }
        catch (Exception failure) when (Sayings.Of(failure) is { } sentence)
        {
            await errors.WriteLineAsync(sentence);
            return 1;
        }
    }
}
