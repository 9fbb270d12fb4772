using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace RMBot.EndToEnd.Logs;

/// <summary>Everything that went through the Teams clients of one environment: what people typed and what they were sent.</summary>
internal sealed partial class Overheard
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> typed = new();
    private readonly ConcurrentQueue<string> sent = new();
    private readonly ConcurrentQueue<string> codes = new();
    private readonly SemaphoreSlim arrived = new(0);

    public IReadOnlyCollection<string> Typed => typed;

    /// <summary>Every string of every message and card that reached a client.</summary>
    public IReadOnlyCollection<string> Sent => sent;

    /// <summary>Codes that a person read on one page and typed on another.</summary>
    public IReadOnlyCollection<string> Codes => codes;

    public IEnumerable<Uri> Links =>
        sent.SelectMany(text => Link().Matches(text)).Select(link => new Uri(link.Value)).Distinct();

    /// <summary>The one link with this ending. A page may show what came with a frame before the frame is heard here.</summary>
    public async Task<Uri> LinkTo(string ending, CancellationToken ct)
    {
        while (true)
        {
            if (Links.SingleOrDefault(link => link.AbsolutePath.EndsWith(ending, StringComparison.Ordinal)) is { } link)
                return link;
            Assert.True(await arrived.WaitAsync(Patience, ct), $"No link that ends with {ending} was heard.");
        }
    }

    public void Types(string text) => typed.Enqueue(text);

    public void Reads(string code) => codes.Enqueue(code);

    public void IsSent(string frame)
    {
        foreach (var text in JsonStrings.In(frame))
            sent.Enqueue(text);
        arrived.Release();
    }

    [GeneratedRegex("""https?://[^\s()\[\]<>"'\\]+""")]
    private static partial Regex Link();
}
