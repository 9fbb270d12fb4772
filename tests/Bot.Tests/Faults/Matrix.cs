using System.Collections.Immutable;
using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Faults;

/// <summary>One conversation under many troubles, walk after walk, in a world of its own.</summary>
internal sealed class Matrix(Conversation conversation, World world, IReadOnlyList<Mark> plain) : IAsyncDisposable
{
    private readonly List<Strike> struck = [];
    private readonly List<Finding> findings = [];
    private World world = world;
    private int found;
    private int walks;

    public int Walks => walks;

    public IReadOnlyList<Strike> Struck => struck;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Walks it once without trouble, to learn what each act asks of whom.</summary>
    public static async Task<Matrix> OfAsync(Conversation conversation)
    {
        var world = await World.StartAsync(conversation.HasCalendars);
        var dry = await WalkAsync(world, conversation, null, _ => null);
        return dry.Finding is { } broken
            ? throw new InvalidOperationException(broken.ToString())
            : new Matrix(conversation, world, dry.Marks);
    }

    /// <summary>Every trouble at every request of every act, once and lasting; or what falls to one of several that share it.</summary>
    public async Task WholeAsync(int share, int shares, CancellationToken ct)
    {
        foreach (var strike in Strikes().Where((_, number) => number % shares == share))
        {
            ct.ThrowIfCancellationRequested();
            await WalkAsync(act => plain[act].Traffic.On(strike.Line) >= strike.Nth ? strike : null);
        }
    }

    /// <summary>Every trouble of every service at least once, at acts and requests that the seed chooses.</summary>
    /// <param name="most">Walks after which troubles that found nothing to strike are left.</param>
    public async Task SampleAsync(int seed, int most)
    {
#pragma warning disable CA5394 // It has to be the same every time.
        var random = new Random(seed);
        var open = Lines()
            .Select(line => line.Service)
            .Distinct()
            .SelectMany(service => Enum.GetValues<Trouble>().Select(trouble => (service, trouble)))
            .ToList();
        while (open.Count > 0 && walks < most)
        {
            var left = new List<(Service Service, Trouble Trouble)>(open);
            var chosen = new Dictionary<int, Strike>();
            foreach (var act in Enumerable.Range(0, plain.Count).OrderBy(_ => random.Next()))
            {
                var lines = plain[act].Traffic.Requests.Keys.OrderBy(line => line.ToString(), StringComparer.Ordinal);
                var candidates = left.SelectMany(kind =>
                        lines.Where(line => line.Service == kind.Service).Select(line => (line, kind.Trouble))
                    )
                    .ToArray();
                if (candidates.Length == 0)
                {
                    continue;
                }

                var (where, trouble) = candidates[random.Next(candidates.Length)];
                left.Remove((where.Service, trouble));
                chosen[act] = new Strike(
                    where,
                    trouble,
                    random.Next(plain[act].Traffic.On(where)) + 1,
                    MayLast(trouble) && random.Next(2) == 0
                );
            }

            var walked = await WalkAsync(act => chosen.GetValueOrDefault(act));
            foreach (var strike in walked.Struck)
            {
                open.Remove((strike.Line.Service, strike.Trouble));
            }
        }
#pragma warning restore CA5394
    }

    /// <summary>One walk with one strike at every act it fits, to see a finding again.</summary>
    public async Task<FaultWalk> WalkAsync(Func<int, Strike?> plan)
    {
        if (world.IsOld || findings.Count > found)
        {
            await world.DisposeAsync();
            (world, found) = (await World.StartAsync(conversation.HasCalendars), findings.Count);
        }

        var walk = await WalkAsync(world, conversation, plain, plan);
        walks++;
        struck.AddRange(walk.Struck);
        if (walk.Finding is { } finding)
        {
            findings.Add(finding);
        }

        return walk;
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private static async Task<FaultWalk> WalkAsync(
        World world,
        Conversation conversation,
        IReadOnlyList<Mark>? plain,
        Func<int, Strike?> plan
    )
    {
        await world.BeginAsync();
        var scene = new Scene(
            world,
            world.Teams.Add("Alex Wilber", zone: "UTC"),
            world.Teams.Add("Megan Bowen", zone: "UTC")
        );
        var walk = new FaultWalk(scene, conversation, plain);
        await walk.GoAsync(plan);
        return walk;
    }

    private ImmutableArray<Line> Lines() =>
        [
            .. plain
                .SelectMany(mark => mark.Traffic.Requests.Keys)
                .Distinct()
                .OrderBy(line => line.Service)
                .ThenBy(line => line.OfTurn),
        ];

    private IEnumerable<Strike> Strikes() =>
        from line in Lines()
        from nth in Enumerable.Range(1, plain.Max(mark => mark.Traffic.On(line)))
        from kind in Kinds()
        select new Strike(line, kind.Trouble, nth, kind.Lasts);

    private static IEnumerable<(Trouble Trouble, bool Lasts)> Kinds() =>
        Enum.GetValues<Trouble>()
            .SelectMany(trouble => MayLast(trouble) ? new[] { (trouble, false), (trouble, true) } : [(trouble, false)]);

    // Where every answer is lost, what was done cannot be known; and slow for ever is no answer.
    private static bool MayLast(Trouble trouble) =>
        trouble is not (Trouble.LostAnswer or Trouble.Truncated or Trouble.Slow);
}
