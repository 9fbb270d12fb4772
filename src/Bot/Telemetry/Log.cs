using RMBot.Delivery.Ledger;
using RMBot.MyData;

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

    [LoggerMessage(10, LogLevel.Warning, "That a concern was passed on could not be kept: {Kind}")]
    public static partial void ConcernNotMarked(this ILogger log, string kind);

    [LoggerMessage(8, LogLevel.Information, "{Errand} in the calendars of pair {Pair}")]
    public static partial void Errand(this ILogger log, string pair, string errand);

    [LoggerMessage(9, LogLevel.Warning, "The calendars of pair {Pair} answered {Trouble}: {Outcome}")]
    public static partial void CalendarTrouble(this ILogger log, string pair, string trouble, string outcome);

    [LoggerMessage(20, LogLevel.Information, "Whether two people are in one line was not told: {Trouble}")]
    public static partial void LineNotTold(this ILogger log, string trouble);

    [LoggerMessage(21, LogLevel.Warning, "A Teams client could not sign somebody in: {Code}")]
    public static partial void SignInFailed(this ILogger log, string code);

    [LoggerMessage(40, LogLevel.Information, "Import {Import} of programme {Programme} is {State}: {Rows} rows")]
    public static partial void Import(this ILogger log, string programme, string import, string state, int rows);

    [LoggerMessage(41, LogLevel.Information, "Install {Install} of programme {Programme} is over: {Outcome}")]
    public static partial void Installed(this ILogger log, string programme, string install, string outcome);

    [LoggerMessage(43, LogLevel.Information, "Install {Install} of programme {Programme} waits for Graph: {Trouble}")]
    public static partial void InstallWaits(this ILogger log, string programme, string install, string trouble);

    [LoggerMessage(42, LogLevel.Warning, "Microsoft Graph did not let the coach act on its own behalf: {Trouble}")]
    public static partial void GraphRefused(this ILogger log, string trouble);

    [LoggerMessage(30, LogLevel.Warning, "The ledger could not be written: {Kind}; {Waiting} outcomes wait")]
    public static partial void LedgerNotWritten(this ILogger log, string kind, int waiting);

    [LoggerMessage(
        31,
        LogLevel.Information,
        "A sweep saw {Pairs} pairs: {Woken} wake-ups, {Reminders} reminders and {Lists} lists anew"
    )]
    public static partial void Swept(this ILogger log, int pairs, int woken, int reminders, int lists);

    [LoggerMessage(
        32,
        LogLevel.Information,
        "Month {Month} of programme {Programme}: {Due} due = {Sent} sent + {Failed} failed + {Waiting} waiting + {Suspended} suspended; {Late} late, "
            + "{Missing} were missing in the ledger"
    )]
    public static partial void Audited(
        this ILogger log,
        Month month,
        string programme,
        int due,
        int sent,
        int failed,
        int waiting,
        int suspended,
        int late,
        int missing
    );

    [LoggerMessage(33, LogLevel.Error, "Month {Month} does not add up: a pair's prompts are not all in one state each")]
    public static partial void DoesNotAddUp(this ILogger log, Month month);

    [LoggerMessage(50, LogLevel.Error, "A request of the dashboard failed: {Kind}")]
    public static partial void ApiFailed(this ILogger log, string kind, Exception failure);

    [LoggerMessage(51, LogLevel.Warning, "This instance could not say that it lives: {Kind}")]
    public static partial void NotTicked(this ILogger log, string kind);

    [LoggerMessage(60, LogLevel.Warning, "The roster could not be written: {Kind}; {Waiting} lines wait")]
    public static partial void RosterNotWritten(this ILogger log, string kind, int waiting);

    [LoggerMessage(61, LogLevel.Information, "The roster was put right: {Written} lines written, {Removed} removed")]
    public static partial void RosterPutRight(this ILogger log, int written, int removed);

    [LoggerMessage(70, LogLevel.Information, "Deletion {Erasure} was asked for: {Why}")]
    public static partial void ErasureAsked(this ILogger log, string erasure, WhyErased why);

    [LoggerMessage(71, LogLevel.Information, "Deletion {Erasure} is through: {Why}, {Pairs} pairs")]
    public static partial void Erased(this ILogger log, string erasure, WhyErased why, int pairs);

    [LoggerMessage(72, LogLevel.Information, "The words of pair {Pair} were taken out")]
    public static partial void WordsGone(this ILogger log, string pair);

    [LoggerMessage(73, LogLevel.Warning, "A calendar token was not dropped: {Kind}; it ends by itself")]
    public static partial void TokenNotDropped(this ILogger log, string kind);

    [LoggerMessage(34, LogLevel.Warning, "A sweep ended early: {Kind}; the next one begins anew")]
    public static partial void SweepFailed(this ILogger log, string kind, Exception failure);
}
