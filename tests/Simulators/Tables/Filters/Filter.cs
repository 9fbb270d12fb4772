using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Filters;

/// <summary>What a query asks of a row.</summary>
internal abstract record Filter
{
    public static Filter Everything { get; } = new Always();

    /// <summary>All rows that match are in it.</summary>
    public virtual KeyRange Range => KeyRange.All;

    public abstract bool Matches(Func<string, object?> valueOf);

    private sealed record Always : Filter
    {
        public override bool Matches(Func<string, object?> valueOf) => true;
    }

    public sealed record Both(Filter One, Filter Other) : Filter
    {
        public override KeyRange Range { get; } = One.Range.Within(Other.Range);

        public override bool Matches(Func<string, object?> valueOf) => One.Matches(valueOf) && Other.Matches(valueOf);
    }

    public sealed record Either(Filter One, Filter Other) : Filter
    {
        public override bool Matches(Func<string, object?> valueOf) => One.Matches(valueOf) || Other.Matches(valueOf);
    }

    public sealed record Not(Filter Other) : Filter
    {
        public override bool Matches(Func<string, object?> valueOf) => !Other.Matches(valueOf);
    }

    /// <summary>A column by itself, which is a truth.</summary>
    public sealed record IsTrue(string Name) : Filter
    {
        public override bool Matches(Func<string, object?> valueOf) => valueOf(Name) is true;
    }
}
