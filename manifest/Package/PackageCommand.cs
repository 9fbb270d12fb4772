using System.CommandLine;
using System.Globalization;
using RMBot.Tools;

namespace RMBot.Package;

internal static class PackageCommand
{
    private const string SomeVersion = "1.0.0";
    private const string SomeFile = "RMBot.zip";

    public static RootCommand Create()
    {
        var bot = new Option<string>("--bot-id") { Required = true, Description = "the bot's application id" };
        var host = new Option<string>("--host") { Required = true, Description = "its host name: coach.contoso.com" };
        var signIn = new Option<string>("--sign-in-id")
        {
            Description = "the Entra application of the dashboard's sign-in [default: the bot's id]",
        };
        var app = new Option<string>("--app-id") { Description = "the app's own id in Teams [default: the bot's id]" };
        var version = new Option<string>("--version")
        {
            Description = "of the package; higher for each update",
            DefaultValueFactory = _ => SomeVersion,
        };
        var schema = new Option<string>("--schema")
        {
            Description = "the manifest's version, where Teams takes only an older one",
            DefaultValueFactory = _ => AppIds.UsualSchema,
        };
        var to = new Option<string>("--out") { Description = "the file to write", DefaultValueFactory = _ => SomeFile };
        foreach (var id in new[] { bot, signIn, app })
        {
            Check(id, given => Given.ProblemWithId(id.Name, given));
        }

        Check(host, Given.ProblemWithHost);
        Check(version, Given.ProblemWithVersion);
        Check(schema, Given.ProblemWithSchema);

        var command = new RootCommand("Builds the Teams app package and checks it against Microsoft's schema.");
        // The library's own --version would take the name.
        command.Options.Remove(command.Options.OfType<VersionOption>().Single());
        foreach (var option in new[] { bot, host, signIn, app, version, schema, to })
        {
            command.Add(option);
        }

        command.SetAction(
            (given, ct) =>
            {
                var id = given.GetRequiredValue(bot);
                return BuildAsync(
                    new AppIds(
                        id,
                        given.GetValue(app) ?? id,
                        given.GetValue(signIn) ?? id,
                        given.GetRequiredValue(host),
                        given.GetRequiredValue(version),
                        given.GetRequiredValue(schema)
                    ),
                    Path.GetFullPath(given.GetRequiredValue(to)),
                    ct
                );
            }
        );
        return command;
    }

    private static void Check(Option<string> option, Func<string, string?> problem) =>
        option.Validators.Add(result =>
        {
            if (!result.Implicit && problem(result.GetValueOrDefault<string>() ?? "") is { } sentence)
            {
                result.AddError(sentence);
            }
        });

    private static async Task<int> BuildAsync(AppIds ids, string to, CancellationToken ct)
    {
        var files = AppPackage.Files(Path.Combine(NpmTools.RepositoryRoot, "manifest"), ids);
        IReadOnlyList<string> faults;
        try
        {
            faults = await PackageCheck.FaultsAsync(files, Console.Error.WriteLine, ct);
        }
        catch (InvalidOperationException failure)
        {
            faults = [failure.Message];
        }

        if (faults.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', ["Nothing was written:", .. faults]));
            return 1;
        }

        await File.WriteAllBytesAsync(to, AppPackage.Zip(files), ct);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{to}\n{new FileInfo(to).Length:N0} bytes, {files.Count} files; valid against Microsoft's schema {ids.Schema}."
            )
        );
        return 0;
    }
}
