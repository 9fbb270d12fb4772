namespace RMBot.Charters;

/// <summary>How often a charter has the two look at how they work together.</summary>
public static class CheckInRhythms
{
    /// <summary>Whether a session is followed by a check-in; the first one always is.</summary>
    public static bool CheckInFollows(this Terms terms, int session) => (session - 1) % Distance(terms.CheckIns) == 0;

    /// <summary>After every session only where sessions are a month apart: the coach writes at most twice a week.</summary>
    public static bool Suits(this CheckInRhythm rhythm, Cadence cadence) =>
        rhythm != CheckInRhythm.EverySession || cadence == Cadence.Monthly;

    /// <summary>The usual rhythm where the chosen one would be too much.</summary>
    public static Terms WithSuitableCheckIns(this Terms terms) =>
        terms.CheckIns.Suits(terms.Cadence) ? terms : terms with { CheckIns = CheckInRhythm.EverySecondSession };

    private static int Distance(CheckInRhythm rhythm) =>
        rhythm switch
        {
            CheckInRhythm.EverySession => 1,
            CheckInRhythm.EverySecondSession => 2,
            CheckInRhythm.EveryThirdSession => 3,
        };
}
