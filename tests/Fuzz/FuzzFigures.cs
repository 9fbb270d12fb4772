namespace RMBot.Fuzzing;

/// <summary>What a run did and found.</summary>
internal sealed class FuzzFigures
{
    /// <summary>Enough to know that something is broken.</summary>
    public const int MostFindings = 40;

    private readonly HashSet<string> pressed = [];

    public int Executions { get; private set; }
    public SortedDictionary<string, int> ByKind { get; } = new(StringComparer.Ordinal);
    public SortedSet<string> Stages { get; } = new(StringComparer.Ordinal);
    public SortedSet<string> Steps { get; } = new(StringComparer.Ordinal);
    public List<Finding> Findings { get; } = [];
    public int VerbsPressed => pressed.Count(Verbs.All.Contains);

    /// <summary>Those that no press named yet.</summary>
    public IEnumerable<string> VerbsNotPressed => Verbs.All.Except(pressed);

    /// <summary>MiB of the managed heap after a forced collection: when the first town was over, and at the end.</summary>
    public (double Start, double End) Memory { get; set; }

    public TimeSpan Took { get; set; }

    public void Count(Execution execution)
    {
        Executions++;
        ByKind[execution.Kind] = ByKind.GetValueOrDefault(execution.Kind) + 1;
        if (execution.Verb is { } verb)
        {
            pressed.Add(verb);
        }
    }

    /// <summary>The same failure of many executions is one finding.</summary>
    public void Found(Finding finding)
    {
        if (!Findings.Exists(known => known.Kind == finding.Kind && Gist(known.What) == Gist(finding.What)))
        {
            Findings.Add(finding);
        }
    }

    private static string Gist(string what) =>
        string.Join('\n', what.Split('\n').Take(4).Select(line => line.Length > 120 ? line[..120] : line));
}
