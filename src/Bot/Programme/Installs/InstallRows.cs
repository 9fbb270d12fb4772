namespace RMBot.Programme.Installs;

internal static class InstallRows
{
    /// <summary>Then whatever Graph fails at is not a passing trouble; with the pauses that is after three quarters of an hour.</summary>
    private const int MostTries = 5;

    /// <summary>After the first failure; each pause is four times as long as the one before.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    public static InstallRow After(this InstallRow row, InstallAnswer answer, DateTimeOffset now) =>
        answer switch
        {
            InstallAnswer.Installed => row with { Outcome = InstallOutcome.Installed },
            InstallAnswer.Had => row with { Outcome = InstallOutcome.Had },
            InstallAnswer.NoSuchPerson => row with { Outcome = InstallOutcome.NoSuchPerson },
            InstallAnswer.NotAllowed => row with { Outcome = InstallOutcome.NotAllowed },
            InstallAnswer.Refused refused => row with { Outcome = InstallOutcome.Refused, Code = refused.Code },
            InstallAnswer.Failed failed => row.AfterFailure(failed.Code, now),
            _ => row,
        };

    private static InstallRow AfterFailure(this InstallRow row, string code, DateTimeOffset now) =>
        row.Failures + 1 < MostTries
            ? row with
            {
                Failures = row.Failures + 1,
                NotBefore = now + (FirstPause * Math.Pow(4, row.Failures)),
            }
            : row with
            {
                Outcome = InstallOutcome.Refused,
                Code = code,
            };
}
