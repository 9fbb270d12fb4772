namespace RMBot.Pairs;

/// <summary>One pair in one term.</summary>
public readonly record struct PairId(string Value)
{
    public static PairId New() => new(Guid.NewGuid().ToString("N"));

    public override string ToString() => Value;
}

/// <summary>A person, by their Entra object id.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A prompt within its pair; made from what it is about, so that asking for it twice asks once.</summary>
public readonly record struct PromptId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A cohort of pairs with its own organisers: lower-case letters, digits and hyphens.</summary>
public readonly record struct ProgrammeId(string Value)
{
    /// <summary>Where pairs belong that nobody put into another programme.</summary>
    public static readonly ProgrammeId First = new("first");

    public override string ToString() => Value;
}
