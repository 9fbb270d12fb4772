namespace RMBot.Load.Turns;

/// <summary>What a person does, by the name the figures have for it.</summary>
public sealed record TurnKind(string Name, bool ChangesPair = false)
{
    /// <summary>A first contact, once in a person's life: told by itself, and no part of the averages.</summary>
    public static readonly TurnKind Opens = new("opens");
    public static readonly TurnKind Says = new("says");
    public static readonly TurnKind AsksStatus = new("status");
    public static readonly TurnKind AsksHelp = new("help");
    public static readonly TurnKind Answers = new("answers");
    public static readonly TurnKind NamesMentor = new("names-mentor");
    public static readonly TurnKind Presses = new("presses");
    public static readonly TurnKind FinishesAsk = new("finishes-ask", ChangesPair: true);
    public static readonly TurnKind Sends = new("sends", ChangesPair: true);
    public static readonly TurnKind Accepts = new("accepts", ChangesPair: true);
    public static readonly TurnKind FinishesAims = new("finishes-aims", ChangesPair: true);
    public static readonly TurnKind Shares = new("shares", ChangesPair: true);
    public static readonly TurnKind Settles = new("settles", ChangesPair: true);
}
