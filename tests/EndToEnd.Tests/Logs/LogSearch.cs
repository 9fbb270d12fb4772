using System.Buffers;

namespace RMBot.EndToEnd.Logs;

/// <summary>Finds what a log tells of that it must not.</summary>
internal sealed class LogSearch(IReadOnlyList<Needle> needles)
{
    private readonly SearchValues<string> all = SearchValues.Create(
        [.. needles.Select(needle => needle.Text)],
        StringComparison.OrdinalIgnoreCase
    );

    public IEnumerable<Needle> In(LogLine line) => line.Strings.SelectMany(In);

    private IEnumerable<Needle> In(string text)
    {
        for (var at = 0; Next(text, at) is { } found; at = found + 1)
        {
            foreach (var needle in needles.Where(needle => needle.IsAt(text, found)))
                yield return needle;
        }
    }

    private int? Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(all) is var index and >= 0 ? from + index : null;
}
