using RMBot.Local;

namespace RMBot.EndToEnd.Logs;

/// <summary>What one run of the bot wrote, with everything switched on that an operator could switch on.</summary>
internal static class BotLog
{
    /// <summary>As in production, one JSON object a line; and of everything all there is.</summary>
    public static readonly IReadOnlyDictionary<string, string> Everything = new Dictionary<string, string>
    {
        ["Logging__Console__FormatterName"] = "json",
        ["Logging__Console__FormatterOptions__IncludeScopes"] = "true",
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__LogLevel__Microsoft"] = "Trace",
        // Longer than what the bot says of them itself, so that it counts.
        ["Logging__LogLevel__Microsoft.AspNetCore.*"] = "Trace",
        ["Logging__LogLevel__System.Net.Http.HttpClient.*"] = "Trace",
    };

    /// <summary>Whoever says it, the bot or what it is built on, at whatever level: nothing of people, and no token.</summary>
    public static async Task TellsNothing(LocalEnvironment environment, Overheard heard)
    {
        var needles = Needles.Of(heard, DemoPerson.All, Tokens(environment));
        Assert.All(
            Enum.GetValues<NeedleKind>().Except([NeedleKind.Typed]),
            kind => Assert.Contains(needles, needle => needle.Kind == kind)
        );
        var lines = await Read(Path.Combine(environment.Logs, "bot.log"));
        Assert.Contains(lines, line => line.IsOurs);
        Assert.Contains(lines, line => !line.IsUsual);

        var search = new LogSearch(needles);
        var found = lines.SelectMany(line => search.In(line).Select(needle => (Line: line, Needle: needle)));

        Assert.Empty(found.Select(Tell).Distinct());
        TestContext.Current.SendDiagnosticMessage(Summary(lines, needles));
    }

    /// <summary>What opens calendars and storage, as the services received it.</summary>
    private static IEnumerable<string> Tokens(LocalEnvironment environment) =>
        environment
            .Calendars.Graph.Requests.Where(request => request.Headers.ContainsKey("Authorization"))
            .Select(request => request.Headers["Authorization"].Split(' ')[^1])
            .Append(environment.StorageConnectionString.Split("AccountKey=")[1].Split(';')[0]);

    private static async Task<IReadOnlyList<LogLine>> Read(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(open);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        // The last one may be half written.
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(LogLine.Read)];
    }

    private static string Tell((LogLine Line, Needle Needle) one) =>
        $"{one.Needle.Kind} '{one.Needle.Text}' in {one.Line.Category} at {one.Line.Level}";

    private static string Summary(IReadOnlyList<LogLine> lines, IReadOnlyList<Needle> needles) =>
        $"{lines.Count} lines, {lines.Count(line => line.IsUsual)} of them there on other days too, searched for "
        + string.Join(", ", needles.CountBy(needle => needle.Kind).Select(kind => $"{kind.Value} {kind.Key}"));
}
