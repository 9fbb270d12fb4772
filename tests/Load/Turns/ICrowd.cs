namespace RMBot.Load.Turns;

/// <summary>Virtual people who talk with one bot.</summary>
public interface ICrowd
{
    /// <summary>How many talk at the same time, each waiting for an answer before they go on.</summary>
    int Talks { get; }

    /// <summary>One talk from its beginning to its end.</summary>
    Task TalkAsync(Pace pace);
}
