namespace RMBot.Simulators.Graph.Calendars;

/// <summary>One person's copy of a meeting: a single one, a whole series (no day) or one occurrence of it.</summary>
internal sealed record Item(Meeting Meeting, SimulatedPerson Owner, DateOnly? Day, DateTime OriginalUtc)
{
    public Change? Change => Day is { } day ? Meeting.ChangeOn(day) : null;
    public DateTime StartUtc => Change?.StartUtc ?? OriginalUtc;
    public TimeSpan Length => Change?.Length ?? Meeting.Length;
    public DateTime EndUtc => StartUtc + Length;
    public string Subject => Change?.Subject ?? Meeting.Subject;
    public bool IsSeries => Meeting.Recurrence is not null && Day is null;
    public bool IsOrganizer => Meeting.OrganizerId == Owner.Id;
    public bool IsCancelled => Meeting.IsCancelled || Change is { IsCancelled: true };
    public string Id => ItemId.Write(Meeting.Number, Owner.Id, Day);
    public string? SeriesId => Day is null ? null : ItemId.Write(Meeting.Number, Owner.Id, null);
    public long Version => Math.Max(Meeting.Version, Change?.Version ?? 0);

    public string Type =>
        (Meeting.Recurrence, Day, Change) switch
        {
            (null, _, _) => "singleInstance",
            (_, null, _) => "seriesMaster",
            (_, _, null) => "occurrence",
            _ => "exception",
        };

    public string Response =>
        IsOrganizer ? Responses.Organizer
        : Meeting.AttendeeOf(Owner) is { } attendee && ResponseOf(attendee) is not Responses.None and var given ? given
        : Responses.NotResponded;

    public string ShowAs =>
        IsCancelled ? "free"
        : Response is Responses.NotResponded or Responses.Tentative && Meeting.ShowAs == "busy" ? "tentative"
        : Meeting.ShowAs;

    /// <summary>An occurrence the organiser took out is gone for them, and stays, cancelled, for those invited.</summary>
    public bool IsThere =>
        Change is not { } change || !(change.RemovedBy.Contains(Owner.Id) || (IsOrganizer && change.IsCancelled));

    public string ResponseOf(Attendee attendee) =>
        Change?.Responses.GetValueOrDefault(attendee.Mail) ?? attendee.Response;

    public bool Overlaps(DateTime fromUtc, DateTime toUtc) => StartUtc < toUtc && EndUtc > fromUtc;

    public CalendarItem Seen() =>
        new(
            Id,
            SeriesId,
            Type,
            Subject,
            new DateTimeOffset(DateTime.SpecifyKind(StartUtc, DateTimeKind.Utc)),
            new DateTimeOffset(DateTime.SpecifyKind(EndUtc, DateTimeKind.Utc)),
            ShowAs,
            Response,
            IsOrganizer,
            IsCancelled,
            Meeting.JoinUrl
        );
}
