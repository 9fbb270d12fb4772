using System.Text.RegularExpressions;

namespace RMBot.Bot.Tests.Deployment.Scripts;

/// <summary>
/// deploy.ps1 is read beside deploy.sh, which is run. PowerShell is not on every machine that builds this, so that what is
/// compared is what both ask of the Azure CLI and of dotnet, what they say, and what can be passed to them.
/// </summary>
public sealed partial class TwoScriptsTests : ScriptTest
{
    [Fact]
    public void Both_ask_the_same_of_the_Azure_CLI_in_the_same_order()
    {
        Assert.Equal(Calls(Bash()), Calls(PowerShell()));
        Assert.Equal(25, Calls(Bash()).Count);
    }

    [Fact]
    public void Both_stop_with_the_same_sentences()
    {
        // Bash alone needs zip, and reads its options itself.
        var bashOnly = new[] { "zip is missing", "needs a value", "is no option" };

        Assert.Equal(
            Sentences(Bash(), "fail").Where(sentence => !bashOnly.Any(sentence.Contains)).Order(),
            Sentences(PowerShell(), "Fail|OrFail").Order()
        );
    }

    [Fact]
    public void Both_take_the_same_options()
    {
        var bash = LongOption()
            .Matches(Bash()[..Bash().IndexOf("say()", StringComparison.Ordinal)])
            .Select(option =>
                (option.Groups[1].Value + option.Groups[2].Value).Replace("-", "", StringComparison.Ordinal)
            );
        var powerShell = Parameter()
            .Matches(PowerShell()[..PowerShell().IndexOf("Set-StrictMode", StringComparison.Ordinal)])
            .Select(parameter => parameter.Groups[1].Value.ToUpperInvariant());

        Assert.Equal(bash.Select(name => name.ToUpperInvariant()).Order(), powerShell.Order());
    }

    private static string Bash() => File.ReadAllText(Path.Combine(DeployFolder, "deploy.sh"));

    private static string PowerShell() => File.ReadAllText(Path.Combine(DeployFolder, "deploy.ps1"));

    /// <summary>Commands with their options, without what differs by language: variables and quotes.</summary>
    private static List<string> Calls(string script) =>
        [
            .. Call()
                .Matches(script)
                .Select(call => Ending().Replace(call.Value, ""))
                .Select(call => string.Join(' ', Word().Matches(call).Select(word => Plain(word.Value))))
                .Where(call => !call.StartsWith("az login", StringComparison.Ordinal)),
        ];

    private static string Plain(string word)
    {
        var bare = word.Trim('"', '\'').Replace("'", "", StringComparison.Ordinal);
        return bare.Contains('$', StringComparison.Ordinal) ? "…" : bare;
    }

    private static IEnumerable<string> Sentences(string script, string commands) =>
        Regex
            .Matches(script, $$"""(?<![a-zA-Z])(?:{{commands}}) (?:"((?:[^"])*)"|'((?:[^'])*)')""")
            .Select(sentence => sentence.Groups[1].Value + sentence.Groups[2].Value)
            .Select(sentence => Regex.Replace(sentence, @"\$[a-zA-Z]+", "…"))
            // Options are called --group in one and -Group in the other.
            .Select(sentence =>
                Regex.Replace(
                    sentence,
                    "(?<= )--?([a-zA-Z]+)(-([a-z]+))?",
                    found => found.Value.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()
                )
            )
            .Distinct();

    [GeneratedRegex(
        @"(?<![\w./-])(?<!: )az (?:account|ad|group|role|deployment|rest|resource|webapp) .*",
        RegexOptions.Multiline
    )]
    private static partial Regex Call();

    [GeneratedRegex(@"( \|\| .*| 2>.*| >.*| \}$| \| Out-Host.*|\)( -eq .*|; then| \|\| .*)?)$")]
    private static partial Regex Ending();

    [GeneratedRegex(
        """
            "[^"]*"|'[^']*'|\S+
            """
    )]
    private static partial Regex Word();

    [GeneratedRegex(@"^  --([a-z-]+)|\[--([a-z]+)\]", RegexOptions.Multiline)]
    private static partial Regex LongOption();

    [GeneratedRegex(@"^    \[[a-z\[\]]+\]\$([A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex Parameter();
}
