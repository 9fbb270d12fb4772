using RMBot.Help;

namespace RMBot.Status;

/// <summary>What a person says to see something of their pair.</summary>
public static class StatusCommands
{
    /// <summary>What it asks to see; null when it asks for something else.</summary>
    public static string? VerbOf(Command? command) =>
        command switch
        {
            Command.Status => StatusCards.Show,
            Command.Charter => StatusCards.Charter,
            Command.Sessions => StatusCards.Sessions,
            Command.Assistant => StatusCards.Assistant,
            Command.Actions => StatusCards.Actions,
            Command.Growth => StatusCards.Growth,
            Command.Pause => StatusCards.Pause,
            Command.Concern => StatusCards.Concern,
            Command.Review => StatusCards.Review,
            Command.Finish => StatusCards.Finish,
            Command.CheckIn => StatusCards.CheckIn,
            Command.Propose => StatusCards.Propose,
            Command.End => StatusCards.End,
            _ => null,
        };
}
