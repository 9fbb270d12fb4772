namespace RMBot;

/// <summary>
/// What holds people's own words. Its text, as in a log or an exception, is its name alone: a record would otherwise print
/// whatever it holds.
/// </summary>
public abstract record Discreet
{
    public sealed override string ToString() => GetType().Name;
}
