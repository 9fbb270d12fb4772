using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>How far one order of a history has come, and how things stand then.</summary>
/// <param name="Steps">How far each has come.</param>
/// <param name="Claimed">What each that delivers has shown and not yet marked.</param>
/// <param name="Read">The pair as it was read by each that speaks of it later.</param>
/// <param name="Wrote">Who has written the pair and decides again.</param>
internal sealed record Place(
    Standing Standing,
    ImmutableArray<int> Steps,
    ImmutableSortedDictionary<int, PromptId> Claimed,
    ImmutableSortedDictionary<int, Pair> Read,
    ImmutableSortedSet<int> Wrote
)
{
    public Place After(Standing next, int at) =>
        this with
        {
            Standing = next,
            Steps = Steps.SetItem(at, Steps[at] + 1),
        };

    public Place After(Pair next, int at) => After(Standing with { Pair = next }, at);

    public Place With(Pair next) => this with { Standing = Standing with { Pair = next } };

    public UInt128 Digest() => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(Text())));

    private string Text() =>
        $"{string.Join(',', Steps)} {string.Concat(Claimed)} {string.Join(',', Wrote)} {Standing.Text()}"
        + string.Concat(Read.Select(read => $" {read.Key} {Concurrency.Standing.TextOf(read.Value)}"));
}
