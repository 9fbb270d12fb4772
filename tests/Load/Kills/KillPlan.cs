namespace RMBot.Load.Kills;

/// <param name="AtOnce">Talks that go on at a time.</param>
public sealed record KillPlan(int Talks, int Kills, int Seed, int AtOnce)
{
    /// <summary>Fewer than any talk has, so that the last kill comes before the last talk ends.</summary>
    private const int AnswersOfTalk = 15;

    /// <summary>After how many confirmed answers the coach is killed, and how long after, each time.</summary>
    public IEnumerable<(int Answers, TimeSpan Wait)> Moments()
    {
        var random = new Random(Seed);
        var apart = (double)Talks * AnswersOfTalk / (Kills + 1);
        return
        [
            .. Enumerable
                .Range(1, Kills)
                .Select(kill =>
                    ((int)(apart * (kill + random.NextDouble() - 0.5)), TimeSpan.FromMilliseconds(random.Next(40)))
                ),
        ];
    }
}
