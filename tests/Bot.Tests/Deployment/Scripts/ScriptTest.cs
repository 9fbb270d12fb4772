using System.Diagnostics;

namespace RMBot.Bot.Tests.Deployment.Scripts;

/// <summary>Runs deploy.sh against commands that write down what they are asked and answer from a table.</summary>
public abstract class ScriptTest : IDisposable
{
    protected const string Tenant = "11111111-2222-3333-4444-555555555555";
    protected const string Me = "aaaaaaaa-0000-0000-0000-000000000001";
    protected const string AppId = "bbbbbbbb-0000-0000-0000-000000000002";
    protected const string BotId = "cccccccc-0000-0000-0000-000000000003";
    protected const string Host = "rmbot-x.azurewebsites.net";

    private readonly string folder = Directory.CreateTempSubdirectory("rmbot-script").FullName;
    private readonly List<string> answers = [];

    protected static string DeployFolder => Path.Combine(AppContext.BaseDirectory, "deploy");

    private static string StandIn => Path.Combine(AppContext.BaseDirectory, "StandIns", "command");

    protected string Package => Path.Combine(folder, "RMBot.zip");

    protected string AppZip => Path.Combine(folder, "RMBot-app.zip");

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What a command says that begins so; the first to fit is taken.</summary>
    protected void Answers(string begins, string answer = "", int code = 0) =>
        answers.Add($"{begins}\t{code}\t{answer.Replace("\n", "\\n", StringComparison.Ordinal)}");

    /// <summary>A tenant that the script has never been run in.</summary>
    protected void NothingIsThere()
    {
        Answers("az group exists", "false");
        Answers("az ad app list");
        Answers("az ad app create", $"{AppId}\nobject");
        Answers("az ad sp list");
        Answers("az ad sp create", "principal");
        Answers("az ad app federated-credential list");
        Answers("az rest --method GET");
        Everywhere();
    }

    /// <summary>A tenant that it has been run in before.</summary>
    protected void AllIsThere()
    {
        Answers("az group exists", "true");
        Answers("az ad app list", $"{AppId}\\tobject");
        Answers("az ad sp list", "principal");
        Answers("az ad app federated-credential list", "rmbot-graph");
        Answers("az rest --method GET", Me);
        Answers(
            "az deployment group show --resource-group rmbot --name rmbot --query properties.parameters.organisers",
            Me
        );
        Answers("az deployment group show", """{"alertEmail":{"value":"before@example.com"}}""");
        Answers("az group show", "rmbot");
        Answers("az resource list", "Microsoft.Web/sites\\trmbot-x");
        Everywhere();
    }

    /// <param name="arguments">With the zip of a release, unless it is built.</param>
    protected async Task<ScriptRun> RunAsync(params string[] arguments)
    {
        await File.WriteAllTextAsync(AppZip, "zip", TestContext.Current.CancellationToken);
        return await RunWithInputAsync("", ["--app", AppZip, "--out", Package, .. arguments]);
    }

    protected async Task<ScriptRun> RunWithInputAsync(string input, string[] arguments, bool hasAz = true)
    {
        var ct = TestContext.Current.CancellationToken;
        await File.WriteAllLinesAsync(Path.Combine(folder, "answers"), answers, ct);
        var commands = Directory.CreateDirectory(Path.Combine(folder, "commands")).FullName;
        foreach (var command in hasAz ? ["az", "dotnet", "npm", "zip"] : (string[])["dotnet", "npm", "zip"])
        {
            File.Copy(StandIn, Path.Combine(commands, command), overwrite: true);
        }

        var start = new ProcessStartInfo("bash", [Path.Combine(DeployFolder, "deploy.sh"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["STAND_INS"] = folder;
        start.Environment["RMBOT_PAUSE"] = "0";
        start.Environment["PATH"] = $"{commands}:/usr/bin:/bin";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var said = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(ct),
            process.StandardError.ReadToEndAsync(ct)
        );
        await process.WaitForExitAsync(ct);
        return new ScriptRun(process.ExitCode, said[0], said[1], await LinesAsync("calls"), await LinesAsync("files"));
    }

    private void Everywhere()
    {
        Answers("az account show", $"subscription\n{Tenant}");
        Answers("az ad signed-in-user show", Me);
        Answers("az role assignment list", "Reader\nOwner");
        Answers("az deployment group create", $"{BotId}\n{Host}\nrmbot-x\nrmbot-graph");
        Answers("az");
        Answers("dotnet");
        Answers("zip");
    }

    private async Task<string[]> LinesAsync(string file) =>
        File.Exists(Path.Combine(folder, file))
            ? await File.ReadAllLinesAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken)
            : [];
}
