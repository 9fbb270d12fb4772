using Azure;
using Azure.Identity;

namespace RMBot.Backups;

/// <summary>What whoever runs a command has to know.</summary>
internal static class Sayings
{
    public static string Saved(string folder) =>
        $"""
            Saved in {folder}.
            It holds what people said to the coach. Only you may open the folder ({(
                OperatingSystem.IsWindows() ? "as far as the one around it is yours" : "mode 0700"
            )}): keep it as closed as the account,
            and no longer than you promised people; deletions and retention do not reach it.
            """;

    /// <param name="forgotten">How many people are deleted again.</param>
    public static string Restored(DateTimeOffset savedAt, int forgotten) =>
        $"""
            Restored. Point the coach at this account (Storage__AccountName) and start it; its first sweep finds what is due.
            What people said after {savedAt:u} is gone, and what they were asked after it may be asked again.
            {(forgotten == 0
                ? "Who was deleted after it is back. Do you know of somebody? Then do not start the coach: empty the account and restore again with --forget FILE."
                : $"To be deleted again as soon as the coach starts: {forgotten} of the people in your file.")}
            """;

    /// <summary>Null for what nobody foresaw.</summary>
    public static string? Of(Exception failure) =>
        failure switch
        {
            BackupException => failure.Message,
            OperationCanceledException =>
                "Stopped. A restore that was cut off goes on when the same command is run again.",
            AuthenticationFailedException => $"Nobody is signed in: run az login first. ({FirstLine(failure)})",
            RequestFailedException { Status: 403 } =>
                "Storage refuses: save needs the role Storage Table Data Reader on the account, restore Storage Table Data Contributor (and --forget Storage Queue Data Contributor).",
            RequestFailedException { Status: > 0 } refusal =>
                $"Storage answers {refusal.Status} {refusal.ErrorCode}. Run the same command again.",
            RequestFailedException or AggregateException { InnerException: RequestFailedException } =>
                $"Storage does not answer: {FirstLine(failure)}",
            IOException or UnauthorizedAccessException => failure.Message,
            _ => null,
        };

    private static string FirstLine(Exception failure) => failure.Message.Split('\n')[0].Trim();
}
