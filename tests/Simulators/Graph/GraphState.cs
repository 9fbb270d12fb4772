using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>The organisation, used by one at a time, and kept in a file when there is one.</summary>
internal sealed class GraphState
{
    private readonly Lock gate = new();
    private readonly List<GraphRequest> requests = [];
    private readonly List<string> violations = [];
    private readonly StateFile? file;
    private (long, int, int) kept;
    private int depth;

    public GraphState(string? path)
    {
        file = path is null ? null : new StateFile(path);
        Organisation = file?.Read() ?? new Organisation();
    }

    public Organisation Organisation { get; }
    public IReadOnlyList<GraphRequest> Requests => Locked(() => requests.ToArray());
    public IReadOnlyList<string> Violations => Locked(() => violations.ToArray());

    /// <summary>Kept when the outermost of several is done.</summary>
    public T Do<T>(Func<Organisation, T> work) =>
        Locked(() =>
        {
            depth++;
            try
            {
                return work(Organisation);
            }
            finally
            {
                depth--;
                Keep();
            }
        });

    public void Do(Action<Organisation> work) =>
        Do(organisation =>
        {
            work(organisation);
            return true;
        });

    public void Record(GraphRequest request) => Locked(() => requests.Add(request));

    public void Violate(string what) => Locked(() => violations.Add(what));

    private void Keep()
    {
        var now = (Organisation.Version, Organisation.People.Count, Organisation.Syncs);
        if (depth == 0 && now != kept)
        {
            file?.Write(Organisation);
            kept = now;
        }
    }

    private T Locked<T>(Func<T> work)
    {
        lock (gate)
        {
            return work();
        }
    }

    private void Locked(Action work)
    {
        lock (gate)
        {
            work();
        }
    }
}
