namespace RMBot.Pairs;

/// <summary>By what a person does in the pair, never by age (S59).</summary>
public enum Role
{
    /// <summary>Who learns and who asks: the senior person, unless roles are turned.</summary>
    Executive,

    /// <summary>Who teaches: the junior expert, unless roles are turned.</summary>
    Mentor,
}

public static class Roles
{
    public static Role Other(this Role role) => role == Role.Executive ? Role.Mentor : Role.Executive;
}
