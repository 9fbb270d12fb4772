using RMBot.Package;

var given = PackageCommand.Create().Parse(args);
if (given.Errors.Count == 0)
{
    return await given.InvokeAsync();
}

var problems = given.Errors.Select(error => error.Message).Append("--help says what each is.");
await Console.Error.WriteLineAsync(string.Join('\n', problems));
return 1;
