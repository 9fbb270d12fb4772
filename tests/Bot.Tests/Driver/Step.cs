namespace RMBot.Bot.Tests.Driver;

public enum StepKind
{
    /// <summary>Asking the queue whether something is due; every instance does, once a second.</summary>
    Look,
    Storage,
    Teams,
}

/// <summary>One request of a host to the outside, such as "PUT Pairs" or "POST activities".</summary>
/// <param name="IsOfTurn">Caused by an activity that came in, not by the worker.</param>
public sealed record Step(StepKind Kind, string Name, bool IsOfTurn)
{
    public override string ToString() => Kind == StepKind.Teams ? $"Teams {Name}" : Name;
}
