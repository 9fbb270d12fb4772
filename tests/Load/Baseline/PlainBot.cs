namespace RMBot.Load.Baseline;

/// <summary>What the coach is compared with.</summary>
public enum PlainBot
{
    /// <summary>Says what it hears.</summary>
    Echo,

    /// <summary>Asks for a text, a choice and a yes or no, with its state in memory.</summary>
    Waterfall,
}
