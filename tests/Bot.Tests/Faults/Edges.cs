using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Faults;

/// <summary>All edges of one world: they are struck together, and watched together.</summary>
internal sealed class Edges
{
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
            edge.Befalls = request => Meet(service, request);
        }
    }

    public bool AreIdle => all.Values.All(edge => edge.UnderWay == 0);

    /// <summary>Something waits for an answer that does not come by itself.</summary>
    public bool HoldAny => all.Values.Any(edge => edge.Held > 0);

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

    public bool HasStruck
    {
        get
        {
            lock (guard)
            {
                return struck > 0;
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
