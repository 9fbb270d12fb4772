using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>The organisation, used by one at a time, and kept in a file when there is one.</summary>
internal sealed class GraphState
{
    private readonly Lock gate = new();
    private readonly List<GraphRequest> requests = [];
    private readonly List<string> violations = [];
    private readonly StateFile? file;

    public GraphState(string? path)
    {
        file = path is null ? null : new StateFile(path);
        Organisation = file?.Read() ?? new Organisation();
    }

    public Organisation Organisation { get; }
    public IReadOnlyList<GraphRequest> Requests => Locked(() => requests.ToArray());
    public IReadOnlyList<string> Violations => Locked(() => violations.ToArray());

    public T Do<T>(Func<Organisation, T> work) =>
        Locked(() =>
        {
            var before = (Organisation.Version, Organisation.People.Count, Organisation.Syncs);
            var result = work(Organisation);
            if (before != (Organisation.Version, Organisation.People.Count, Organisation.Syncs))
            {
                file?.Write(Organisation);
            }

            return result;
        });

    public void Do(Action<Organisation> work) =>
        Do(organisation =>
        {
            work(organisation);
            return true;
        });

    public void Record(GraphRequest request) => Locked(() => requests.Add(request));

    public void Violate(string what) => Locked(() => violations.Add(what));

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
