using System.Text.Json.Nodes;

namespace RMBot.Bot.Tests.Deployment.Scripts;

/// <summary>What a script did.</summary>
/// <param name="Calls">Every command it ran, in order.</param>
/// <param name="Files">Files it gave to them: name, tab, content without line ends.</param>
public sealed record ScriptRun(
    int Code,
    string Output,
    string Errors,
    IReadOnlyList<string> Calls,
    IReadOnlyList<string> Files
)
{
    private static readonly string[] Reading =
    [
        "az account show",
        "az ad signed-in-user show",
        "az role assignment list",
        "az group exists",
        "az group show",
        "az resource list",
        "az ad app list",
        "az ad sp list",
        "az ad app federated-credential list",
        "az rest --method GET",
        "az deployment group show",
        "az deployment group what-if",
        "zip",
    ];

    /// <summary>The commands that change something, without their options.</summary>
    public IReadOnlyList<string> Changes =>
        [.. Calls.Where(call => !Reading.Any(read => call.StartsWith(read, StringComparison.Ordinal))).Select(Short)];

    /// <summary>The content of the last file of a name.</summary>
    public JsonNode File(string name) =>
        JsonNode.Parse(
            Files.Last(file => file.StartsWith(name + "\t", StringComparison.Ordinal))[(name.Length + 1)..]
        )!;

    public string Call(string begins) => Calls.Single(call => call.StartsWith(begins, StringComparison.Ordinal));

    private static string Short(string call)
    {
        var words = call.Split(' ');
        return call.StartsWith("az rest", StringComparison.Ordinal)
            ? string.Join(' ', words[..4])
            : string.Join(' ', words.TakeWhile(word => !word.StartsWith('-')));
    }
}
