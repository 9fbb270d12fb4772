using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Faults;

/// <summary>What the coach leans on, over HTTP.</summary>
public enum Service
{
    Tables,
    Queue,
    Teams,
    Graph,
    Tokens,
}

/// <summary>A service as a person's turn asks it, or as the worker does.</summary>
public sealed record Line(Service Service, bool OfTurn);

/// <summary>One trouble at one request of one act.</summary>
/// <param name="Nth">Which request on that line since the act began, from 1.</param>
/// <param name="Lasts">Every later one of the act meets it too.</param>
public sealed record Strike(Line Line, Trouble Trouble, int Nth, bool Lasts)
{
    /// <summary>Whoever asked cannot know whether it was done.</summary>
    public bool LeavesOpen => Trouble is Trouble.LostAnswer or Trouble.Truncated;

    public override string ToString() =>
        $"{Line.Service} {Trouble} at request {Nth} of the {(Line.OfTurn ? "turn" : "worker")}{(Lasts ? " and all after it" : "")}";
}

/// <summary>What happened on the lines during one act.</summary>
public sealed record Traffic(int Struck, IReadOnlyDictionary<Line, int> Requests)
{
    public int On(Line line) => Requests.GetValueOrDefault(line);
}

/// <summary>Something a person would complain of, and how to see it again.</summary>
public sealed record Finding(string Conversation, string Act, Strike? Strike, string What)
{
    public override string ToString() => $"{Conversation}, {Act}, {Strike}: {What}";
}
