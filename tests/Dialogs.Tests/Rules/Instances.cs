using System.Globalization;
using System.Text.Json;
using RMBot.Pairs;
using RMBot.Status;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Rules;

/// <summary>
/// Instances of the coach on one storage, some of which die at the wrong moment. It counts what went out, so that what is
/// kept can be held against it.
/// </summary>
internal sealed class Instances
{
    private const int MostLooks = 2000;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private readonly InMemoryPairStore store = new();
    private readonly PairId id;
    private readonly Dictionary<PromptId, int> sent = [];
    private readonly Dictionary<PromptId, int> sentAndDied = [];

    public Instances(Pair pair, DateTimeOffset now)
    {
        (id, Now) = (pair.Id, now);
        store.AddAsync(pair, CancellationToken.None).GetAwaiter().GetResult();
    }

    public DateTimeOffset Now { get; private set; }

    /// <summary>Every change that was kept, as it was before and after.</summary>
    public IEnumerable<(Pair Before, Pair After)> Handle(Happening happening)
    {
        Now += TimeSpan.FromHours(happening.Hours);
        var read = Read();
        if (happening.Fate == Fate.Lost)
        {
            return [];
        }

        var changes = new List<(Pair, Pair)>();
        if (happening.Fate == Fate.Stale)
        {
            changes.AddRange(Keep(read, new Happening("deliver", happening.By, happening.Choice, 0)));
            Assert.Throws<StaleVersionException>(() => Save(read, happening.To(read.Value.At(Now), Now)));
            read = Read();
        }

        changes.AddRange(Keep(read, happening));
        if (happening is { Fate: Fate.Repeated, IsDelivery: false })
        {
            var once = Read().Value.At(Now);
            Assert.True(Written(once) == Written(happening.To(once, Now)), $"'{happening.What}' has a second effect");
        }

        return changes;
    }

    /// <summary>Lets all that is owed go out: nothing is lost on the way, and nothing went out more often than an instance died.</summary>
    public void Settle()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var away = Read();
            Save(away, away.Value.Back(role, Now));
        }

        for (var looks = 0; Read() is var read && read.Value.NextLook(Now) is { } next; looks++)
        {
            Assert.True(looks < MostLooks, "There is no end to what is owed.");
            Now = next > Now ? next : Now;
            var today = read.Value.At(Now);
            if (today.DueAt(Now) is not [var prompt, ..])
            {
                Assert.NotEqual(Written(read.Value), Written(today));
                Save(read, today);
            }
            else if (today.IsOvertaken(prompt, Now) || NextStep.CardFor(today, prompt, English) is null)
            {
                Save(read, today.Skipped(prompt.Id, "overtaken"));
            }
            else
            {
                sent[prompt.Id] = sent.GetValueOrDefault(prompt.Id) + 1;
                Save(read, today.Claim(prompt.Id, Now.AddMinutes(2)).Sent(prompt.Id, Now));
            }
        }

        foreach (var prompt in Read().Value.Prompts)
        {
            var count = sent.GetValueOrDefault(prompt.Id);
            Assert.True(prompt.Delivery is DeliveryState.Sent or DeliveryState.Failed or DeliveryState.Skipped);
            Assert.True(prompt.Delivery is not DeliveryState.Sent || count > 0, $"{prompt.Id} never went out");
            Assert.InRange(count, 0, 1 + sentAndDied.GetValueOrDefault(prompt.Id));
        }
    }

    private List<(Pair, Pair)> Keep(Stored<Pair> read, Happening happening)
    {
        var today = read.Value.At(Now);
        var next = happening.To(today, Now);
        if (today.DueAt(Now) is [var due, ..])
        {
            Count(due.Id, happening);
        }

        Save(read, next);
        return [(read.Value, today), (today, next)];
    }

    /// <summary>One that dies while it delivers has sent it every other time.</summary>
    private void Count(PromptId due, Happening happening)
    {
        if (happening.What == "crash" && happening.Choice % 2 == 1)
        {
            sentAndDied[due] = sentAndDied.GetValueOrDefault(due) + 1;
        }

        if (happening.What == "deliver" || (happening.What == "crash" && happening.Choice % 2 == 1))
        {
            sent[due] = sent.GetValueOrDefault(due) + 1;
        }
    }

    private Stored<Pair> Read() =>
        store.FindAsync(id, CancellationToken.None).GetAwaiter().GetResult()
        ?? throw new InvalidOperationException("A pair vanished.");

    private void Save(Stored<Pair> read, Pair next) =>
        store.SaveAsync(read, next, CancellationToken.None).GetAwaiter().GetResult();

    private static string Written(Pair pair) => JsonSerializer.Serialize(pair);
}
