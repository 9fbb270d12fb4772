namespace RMBot.Simulators.Graph;

/// <summary>Where a person's mailbox is: only one in the cloud answers.</summary>
public enum Mailbox
{
    Cloud,
    OnPremises,
    None,
}
