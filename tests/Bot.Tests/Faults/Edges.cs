using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Faults;

/// <summary>All edges of one world: they are struck together, and watched together.</summary>
internal sealed class Edges
{
    // Storage's client counts the seconds of the machine, not those of the world: the line gives up in its place.
    private static readonly TimeSpan PatienceOfStorage = TimeSpan.FromSeconds(3);

    private readonly IReadOnlyDictionary<Service, Edge> all;
    private readonly Lock guard = new();
    private readonly Dictionary<Line, int> requests = [];
    private Strike? armed;
    private int struck;
    private int delivered;

    public Edges(IReadOnlyDictionary<Service, Edge> all, TimeProvider time)
    {
        this.all = all;
        foreach (var (service, edge) in all)
        {
            edge.Time = time;
            edge.Patience = service is Service.Tables or Service.Queue ? PatienceOfStorage : Timeout.InfiniteTimeSpan;
            edge.Befalls = request => Meet(service, request);
        }
    }

    public bool AreIdle => all.Values.All(edge => edge.UnderWay == 0);

    /// <summary>Whoever asked something waits for an answer that comes later, or not at all.</summary>
    public bool HoldAll => all.Values.All(edge => edge.UnderWay == edge.Held);

    /// <summary>A turn waits for such an answer.</summary>
    public bool HoldTurn => all.Values.Any(edge => edge.HeldOfTurns > 0);

    /// <summary>Requests that have come and gone.</summary>
    public long Passed => all.Values.Sum(edge => edge.Passed);

    /// <summary>Messages that reached people without their asking.</summary>
    public int Delivered
    {
        get
        {
            lock (guard)
            {
                return delivered;
            }
        }
    }

    public void Arm(Strike? strike)
    {
        lock (guard)
        {
            requests.Clear();
            (armed, struck) = (strike, 0);
        }
    }

    public Traffic Disarm()
    {
        lock (guard)
        {
            var traffic = new Traffic(struck, new Dictionary<Line, int>(requests));
            (armed, struck) = (null, 0);
            return traffic;
        }
    }

    private Trouble? Meet(Service service, EdgeRequest request)
    {
        if (IsLook(service, request))
        {
            return null;
        }

        lock (guard)
        {
            var line = new Line(service, request.IsOfTurn);
            var number = requests[line] = requests.GetValueOrDefault(line) + 1;
            var isMeant =
                armed is { } strike
                && strike.Line == line
                && (strike.Lasts ? number >= strike.Nth : number == strike.Nth);
            struck += isMeant ? 1 : 0;
            var trouble = isMeant ? armed!.Trouble : (Trouble?)null;
            delivered += IsPrompt(service, request) && IsDone(trouble) ? 1 : 0;
            return trouble;
        }
    }

    private static bool IsDone(Trouble? trouble) =>
        trouble is null or Trouble.Slow or Trouble.LostAnswer or Trouble.Truncated;

    private static bool IsPrompt(Service service, EdgeRequest request) =>
        service == Service.Teams
        && request is { IsOfTurn: false, Method: "POST" }
        && request.Path.Contains("/activities", StringComparison.Ordinal);

    // Every instance asks the queue again and again.
    private static bool IsLook(Service service, EdgeRequest request) =>
        service == Service.Queue
        && request is { IsOfTurn: false, Method: "GET" }
        && request.Path.EndsWith("/messages", StringComparison.Ordinal);
}
