namespace RMBot.Programme;

/// <summary>Why Teams did not take a message, as far as whoever runs a programme can do something about it.</summary>
public enum WhyNotTaken
{
    TooBig,
    NotAllowed,
    Busy,
    OwnFailure,

    /// <summary>Anything else: its code is shown as it came.</summary>
    Other,
}
