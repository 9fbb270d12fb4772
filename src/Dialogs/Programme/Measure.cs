namespace RMBot.Programme;

/// <summary>What is counted over a programme. Ratings keep their scale; what was reached is 100, 50 or 0 of a hundred.</summary>
public enum Measure
{
    /// <summary>How useful a session was, 1 to 5.</summary>
    Useful,

    /// <summary>How freely they could speak in it, 1 to 5.</summary>
    Free,

    /// <summary>Knowledge of the subject or confidence with seniors at the start, 1 to 5 (S56).</summary>
    Start,

    /// <summary>The same at the end.</summary>
    Now,

    /// <summary>How far the agreed outcome was reached.</summary>
    Outcome,

    /// <summary>How far the mentor's own aim was met, as either side sees it (S63).</summary>
    Aim,

    /// <summary>Whether it was worth the mentor's effort: 100 when it gave as much as it cost, or more.</summary>
    Worth,

    /// <summary>How safe the mentor found it to be frank, 1 to 5.</summary>
    Frank,

    /// <summary>Would recommend it, 0 to 10.</summary>
    Recommend,

    /// <summary>A check-in that was asked: 1 when it was answered in time, 0 when not.</summary>
    CheckIn,

    /// <summary>A line that the executive wrote after a session (S48).</summary>
    ActionWritten,

    /// <summary>One of them, done (S50).</summary>
    ActionApplied,

    /// <summary>A term that ran its course.</summary>
    Completed,
    Extended,

    /// <summary>Both wished to turn their roles round.</summary>
    Evolved,
}
