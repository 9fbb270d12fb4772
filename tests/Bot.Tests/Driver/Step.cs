namespace RMBot.Bot.Tests.Driver;

public enum StepKind
{
    /// <summary>Asking the queue whether something is due; every instance does, once a second.</summary>
    Look,
    Storage,
    Teams,
}

/// <summary>One request of a host to the outside, such as "PUT Pairs" or "POST activities".</summary>
public sealed record Step(StepKind Kind, string Name)
{
    public override string ToString() => Kind == StepKind.Teams ? $"Teams {Name}" : Name;
}
