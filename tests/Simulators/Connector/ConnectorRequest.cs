namespace RMBot.Simulators.Connector;

/// <summary>One request and what came of it.</summary>
/// <param name="Number">From 1, in order of arrival.</param>
/// <param name="At">When it was decided upon; never earlier than that of a request decided before.</param>
/// <param name="Conversation">
/// The chat or channel, unescaped and without the message it may name after a semicolon. Of a creation: the chat that
/// is, or would be, answered.
/// </param>
/// <param name="Tenant">Empty when nobody says.</param>
/// <param name="Body">As sent; empty in the record when the simulator does not keep bodies.</param>
public sealed record ConnectorRequest(
    long Number,
    DateTimeOffset At,
    string Method,
    ConnectorCall Call,
    string Conversation,
    string Tenant,
    string Body
)
{
    /// <summary>What was answered; 0 while undecided and when there is no answer.</summary>
    public int Status { get; init; }

    /// <summary>It took effect, but its answer never arrived.</summary>
    public bool IsAnswerLost { get; init; }

    /// <summary>It took effect, and counts against the limits.</summary>
    public bool IsAccepted => IsAnswerLost || Status is >= 200 and < 300;

    /// <summary>Whether it says something to a person: a message, its new words, or a chat's first message.</summary>
    public bool Speaks { get; init; }

    /// <summary>A person has seen it, whether or not the sender knows.</summary>
    public bool IsDelivered => IsAccepted && Speaks;
}
