using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Ledger;

/// <summary>A pair to whose prompts anything may happen, in any order, over months; the clock goes back at times.</summary>
internal sealed class RandomLife(int seed)
{
    private readonly Random chance = new(seed);

    public Pair Pair { get; private set; } = Example.Active() with { Id = new PairId($"{seed:x32}"), Prompts = [] };

    public DateTimeOffset Now { get; private set; } = Example.Now;

    public void Step()
    {
        Now += TimeSpan.FromHours(chance.Next(-1, 90));
        var kind = Pick(Enum.GetValues<PromptKind>());
        var role = Pick(Enum.GetValues<Role>());
        Pair = chance.Next(10) switch
        {
            <= 3 => Pair.Owe(Prompt.Of(kind, role, Now.AddHours(chance.Next(-50, 400)), chance.Next(40))),
            4 => Pair.Back(role, Now),
            _ when Pair.Prompts.IsEmpty => Pair,
            5 => Pair.Claim(Any(), Now.AddMinutes(3)),
            6 => Pair.Sent(Any(), Now),
            7 => Pair.NotSent(
                Any(),
                $"HTTP {chance.Next(400, 404)}",
                Now,
                Pick<DateTimeOffset?>([Now.AddHours(1), null])
            ),
            8 => Pair.Suspended(Any(), Pick(Enum.GetValues<WhyNotReached>()), Now),
            _ => Pair.Skipped(Any(), "overtaken"),
        };
    }

    private PromptId Any() => Pick(Pair.Prompts.ToArray()).Id;

    private T Pick<T>(T[] all) => all[chance.Next(all.Length)];
}
