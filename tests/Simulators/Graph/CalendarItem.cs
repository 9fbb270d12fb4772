namespace RMBot.Simulators.Graph;

/// <summary>One meeting as its owner sees it in Outlook.</summary>
public sealed record CalendarItem(
    string Id,
    string? SeriesId,
    string Type,
    string Subject,
    DateTimeOffset Start,
    DateTimeOffset End,
    string ShowAs,
    string Response,
    bool IsOrganizer,
    bool IsCancelled,
    string? JoinUrl
);
