using RMBot.Backups;

return await BackupCommand.Create(Console.Out, Console.Error, TimeProvider.System).Parse(args).InvokeAsync();
