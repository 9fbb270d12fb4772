using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>What a new pair takes over from its programme; once it has begun, the programme's changes leave it alone.</summary>
public static class Joining
{
    public static Pair In(this Pair pair, ProgrammeSettings programme) =>
        pair with
        {
            Programme = programme.Id,
            Waking = programme.Defaults.Waking,
            Language = programme.Defaults.Language,
        };
}
