namespace RMBot.Simulators.Edges;

/// <summary>What can befall one request over HTTP, whatever service it goes to.</summary>
public enum Trouble
{
    /// <summary>The connection ends before anything of the request was read.</summary>
    Refused,

    /// <summary>The request is read, nothing is done, and the connection ends.</summary>
    Reset,

    /// <summary>Nothing is done, and there is no answer for as long as anybody waits.</summary>
    Timeout,

    /// <summary>All is done two seconds later, and nothing else is wrong.</summary>
    Slow,

    /// <summary>429, with the wait that is asked for.</summary>
    Throttled,

    /// <summary>429, without a word on how long.</summary>
    ThrottledSilently,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>All is done, and half of the answer arrives.</summary>
    Truncated,

    /// <summary>All is done, and nothing of the answer arrives.</summary>
    LostAnswer,

    /// <summary>Nothing is done: somebody in between answers 200 with a page.</summary>
    Html,

    /// <summary>Nothing is done: the two clocks differ by more than the service allows, and it refuses the request's proof.</summary>
    ClockSkew,
}
