namespace RMBot.Status;

public enum AppliedState
{
    Open,
    Done,
    Dropped,
}

/// <summary>What became of the line the executive wrote after a session (S48, S50).</summary>
public sealed record AppliedAction(int Session, AppliedState State, DateTimeOffset At);
