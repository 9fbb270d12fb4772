using System.Text.RegularExpressions;
using RMBot.Bot.Tests.Documents;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>React writes text as text; the dashboard never goes round it, and no address in it comes out of data.</summary>
public sealed partial class DashboardSourceTests
{
    private static readonly string Source = Repository.Full("src/Bot/Dashboard/src");

    /// <summary>Where links lead: a path of the dashboard's own, which its router has put together.</summary>
    private static readonly string[] OwnAddresses =
    [
        "useHref(to)",
        "useHref(path)",
        "`${import.meta.env.BASE_URL}sample.csv`",
    ];

    [Fact]
    public void Nothing_is_written_as_markup() =>
        Assert.Empty(
            from file in Files()
            from found in Markup().Matches(file.Text)
            select $"{file.Name}: {found.Value}"
        );

    [Fact]
    public void No_address_comes_out_of_data() =>
        Assert.Empty(
            from file in Files()
            from found in Address().Matches(file.Text)
            where !OwnAddresses.Contains(found.Groups[1].Value.Trim())
            select $"{file.Name}: {found.Value}"
        );

    private static List<(string Name, string Text)> Files()
    {
        var files = Directory
            .EnumerateFiles(Source, "*.ts*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(Source, path), Text: File.ReadAllText(path)))
            .ToList();
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex(
        @"dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcDoc|createContextualFragment|DOMParser"
    )]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b(?:href|src|formAction)=\{([^{}]*(?:\$\{[^{}]*\}[^{}]*)?)\}")]
    private static partial Regex Address();
}
