namespace RMBot.Pairs;

/// <summary>By what a person does in the pair, never by age (S59).</summary>
public enum Role
{
    /// <summary>The senior person, who learns and who asks.</summary>
    Executive,

    /// <summary>The junior expert, who teaches.</summary>
    Mentor,
}

public static class Roles
{
    public static Role Other(this Role role) => role == Role.Executive ? Role.Mentor : Role.Executive;
}
