using RMBot.Pairs;
using RMBot.Programme.Worklists;

namespace RMBot.Programme.Installs;

/// <summary>People for whom the coach is to be installed.</summary>
/// <param name="Rows">How many.</param>
public sealed record InstallHead(PersonId By, DateTimeOffset At, int Rows, string Import) : WorklistHead(By, At, Rows)
{
    public const string Kind = "installs";

    public bool IsOver { get; init; }

    /// <summary>Graph let the coach do it for nobody.</summary>
    public bool IsRefused { get; init; }

    public override bool IsOpen => !IsOver;
}

/// <summary>One of them.</summary>
/// <param name="Address">Empty for somebody who was deleted.</param>
/// <param name="Outcome">Null as long as nothing came of it.</param>
public sealed record InstallRow(string Address, InstallOutcome? Outcome = null, string? Code = null) : Discreet
{
    /// <summary>How often Graph failed for them.</summary>
    public int Failures { get; init; }

    /// <summary>When they are tried again; null when at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public bool IsOpen => Outcome is null && Address.Length > 0;

    public bool IsDue(DateTimeOffset now) => IsOpen && !(now < NotBefore);
}

public enum InstallOutcome
{
    Installed,
    Had,
    NoSuchPerson,
    NotAllowed,
    Refused,
}
