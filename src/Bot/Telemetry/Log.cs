namespace RMBot.Telemetry;

/// <summary>All log lines: ids and outcomes, never what people said, nor a name or an address.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn failed: {Kind}")]
    public static partial void TurnFailed(this ILogger log, string kind, Exception failure);

    [LoggerMessage(2, LogLevel.Warning, "An activity of a tenant that is not allowed was dropped")]
    public static partial void OtherTenant(this ILogger log);

    [LoggerMessage(3, LogLevel.Information, "Prompt {Prompt} of pair {Pair}: {Outcome}")]
    public static partial void Delivered(this ILogger log, string pair, string prompt, string outcome);

    [LoggerMessage(4, LogLevel.Error, "Looking at a pair failed: {Kind}; its wake-up comes again")]
    public static partial void LookFailed(this ILogger log, string kind, Exception failure);

    [LoggerMessage(5, LogLevel.Warning, "Storage does not answer yet: {Kind}; trying again")]
    public static partial void StorageSilent(this ILogger log, string kind);

    [LoggerMessage(6, LogLevel.Warning, "A wake-up was parked: {Reason}")]
    public static partial void Parked(this ILogger log, string reason);

    [LoggerMessage(7, LogLevel.Information, "A concern about pair {Pair} reached {Reached} of {Named} organisers")]
    public static partial void ConcernRaised(this ILogger log, string pair, int reached, int named);

    [LoggerMessage(8, LogLevel.Information, "{Errand} in the calendars of pair {Pair}")]
    public static partial void Errand(this ILogger log, string pair, string errand);

    [LoggerMessage(9, LogLevel.Warning, "The calendars of pair {Pair} answered {Trouble}: {Outcome}")]
    public static partial void CalendarTrouble(this ILogger log, string pair, string trouble, string outcome);

    [LoggerMessage(20, LogLevel.Information, "Whether two people are in one line was not told: {Trouble}")]
    public static partial void LineNotTold(this ILogger log, string trouble);

    [LoggerMessage(21, LogLevel.Warning, "A Teams client could not sign somebody in: {Code}")]
    public static partial void SignInFailed(this ILogger log, string code);
}
