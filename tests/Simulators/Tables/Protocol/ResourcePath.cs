using System.Text.RegularExpressions;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>What a request's path names: a table, the tables, a row of one, or a transaction.</summary>
internal sealed partial record ResourcePath(string Resource, string? Name, Row? Key)
{
    /// <summary>Of a path as it was sent, with the account in front.</summary>
    public static ResourcePath Parse(string path)
    {
        var resource = Uri.UnescapeDataString(path[(path.IndexOf('/', 1) + 1)..]);
        var match = Shape().Match(resource);
        if (!path.StartsWith($"/{Azurite.AccountName}/", StringComparison.Ordinal) || !match.Success)
            throw new Refusal(400, "InvalidUri", "The requested URI does not represent any resource on the server.");
        return new ResourcePath(
            match.Groups["resource"].Value,
            Unquoted(match.Groups["name"]),
            match.Groups["partition"].Success
                ? new Row(Unquoted(match.Groups["partition"])!, Unquoted(match.Groups["row"])!)
                : null
        );
    }

    private static string? Unquoted(Group group) =>
        group.Success ? group.Value.Replace("''", "'", StringComparison.Ordinal) : null;

    [GeneratedRegex(
        """
            ^(?<resource>\$?\w+)
            (\((
                '(?<name>([^']|'')*)'
                |PartitionKey='(?<partition>([^']|'')*)',\s*RowKey='(?<row>([^']|'')*)'
            )?\))?$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();
}
