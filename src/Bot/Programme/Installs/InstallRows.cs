namespace RMBot.Programme.Installs;

internal static class InstallRows
{
    public static InstallRow After(this InstallRow row, InstallAnswer answer) =>
        answer switch
        {
            InstallAnswer.Installed => row with { Outcome = InstallOutcome.Installed },
            InstallAnswer.Had => row with { Outcome = InstallOutcome.Had },
            InstallAnswer.NoSuchPerson => row with { Outcome = InstallOutcome.NoSuchPerson },
            InstallAnswer.NotAllowed => row with { Outcome = InstallOutcome.NotAllowed },
            InstallAnswer.Refused refused => row with { Outcome = InstallOutcome.Refused, Code = refused.Code },
            _ => row,
        };
}
