namespace RMBot.Interviews;

/// <summary>Where what was said or pressed takes an interview.</summary>
internal enum Step
{
    Answer,
    Back,
    Skip,
    Later,
    Current,

    /// <summary>Pressed on a card of an asking that is over.</summary>
    Late,
}
