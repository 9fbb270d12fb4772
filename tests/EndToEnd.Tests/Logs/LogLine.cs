using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace RMBot.EndToEnd.Logs;

/// <summary>A line of the bot's log, with every string in it; what is no JSON nobody meant to log.</summary>
internal sealed record LogLine(string Category, LogLevel Level, IReadOnlyList<string> Strings)
{
    private static readonly string[] Quiet = ["Microsoft.AspNetCore", "System.Net.Http.HttpClient"];

    public bool IsOurs => Category.StartsWith("RMBot", StringComparison.Ordinal);

    /// <summary>Whether it is also there when nobody hunts a bug.</summary>
    public bool IsUsual =>
        Level
        >= (
            Quiet.Any(quiet => Category.StartsWith(quiet, StringComparison.Ordinal))
                ? LogLevel.Warning
                : LogLevel.Information
        );

    public static LogLine Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return new LogLine(
                root.GetProperty(nameof(Category)).GetString()!,
                Enum.Parse<LogLevel>(root.GetProperty(nameof(LogLevel)).GetString()!),
                [.. JsonStrings.In(root).Select(Needles.OneLine)]
            );
        }
        catch (JsonException)
        {
            return new LogLine("", LogLevel.Critical, [Needles.OneLine(line)]);
        }
    }
}
