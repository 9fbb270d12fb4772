using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Graph;

/// <summary>Microsoft's own client against the simulator: an executive, a mentor, and a clock.</summary>
public abstract class GraphSimulatorTest : IAsyncLifetime
{
    internal const string Berlin = "W. Europe Standard Time";

    protected static readonly DateTimeOffset Today = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly List<IDisposable> clients = [];

    internal SettableClock Clock { get; } = new(Today);
    protected GraphSimulator Simulator { get; private set; } = null!;
    protected SimulatedPerson Patti { get; private set; } = null!;
    protected SimulatedPerson Alex { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Simulator = await GraphSimulator.StartAsync(Clock);
        Patti = Simulator.Add("Patti Fernandez");
        Alex = Simulator.Add("Alex Wilber", "GMT Standard Time", manager: Patti);
    }

    public async ValueTask DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The client as a person has it, without retries of its own.</summary>
    protected GraphServiceClient As(SimulatedPerson person, params IReadOnlyList<string> scopes) =>
        With(Simulator.Token(person, scopes));

    protected GraphServiceClient With(string token)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RetryHandler);
        var http = GraphClientFactory.Create([.. handlers]);
        clients.Add(http);
        return new GraphServiceClient(http, new Bearer(token), Simulator.BaseUrl);
    }

    protected static DateTimeTimeZone At(string time, string zone = Berlin) =>
        new() { DateTime = time, TimeZone = zone };

    protected static Attendee Invited(SimulatedPerson person) =>
        new()
        {
            Type = AttendeeType.Required,
            EmailAddress = new EmailAddress { Address = person.Mail, Name = person.Name },
        };

    protected Event Coffee(string? transactionId = null) =>
        new()
        {
            Subject = "Session",
            Start = At("2026-12-01T10:00:00"),
            End = At("2026-12-01T10:30:00"),
            Attendees = [Invited(Alex)],
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            TransactionId = transactionId,
        };

    /// <summary>Every other Tuesday at ten, six times.</summary>
    protected Event Fortnightly(string from = "2026-12-01", int times = 6)
    {
        var series = Coffee();
        (series.Start, series.End) = (At($"{from}T10:00:00"), At($"{from}T10:30:00"));
        series.Recurrence = new PatternedRecurrence
        {
            Pattern = new RecurrencePattern
            {
                Type = RecurrencePatternType.Weekly,
                Interval = 2,
                DaysOfWeek = [DayOfWeekObject.Tuesday],
                FirstDayOfWeek = DayOfWeekObject.Monday,
            },
            Range = new RecurrenceRange
            {
                Type = RecurrenceRangeType.Numbered,
                StartDate = new Date(DateTime.Parse(from)),
                NumberOfOccurrences = times,
                RecurrenceTimeZone = Berlin,
            },
        };
        return series;
    }

    protected static async Task<List<Event>> OccurrencesAsync(
        GraphServiceClient client,
        string id,
        params string[] select
    )
    {
        var page = await client
            .Me.Events[id]
            .Instances.GetAsync(request =>
            {
                request.QueryParameters.StartDateTime = "2026-11-01T00:00:00Z";
                request.QueryParameters.EndDateTime = "2027-12-01T00:00:00Z";
                request.QueryParameters.Top = 50;
                request.QueryParameters.Select = select.Length == 0 ? null : select;
            });
        return page!.Value!;
    }

    protected static async Task<(int Status, string Code)> RefusedAsync(Func<Task> request)
    {
        var error = await Assert.ThrowsAsync<ODataError>(request);
        return (error.ResponseStatusCode, error.Error!.Code!);
    }

    private sealed class Bearer(string token) : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(
            RequestInformation request,
            Dictionary<string, object>? additionalAuthenticationContext = null,
            CancellationToken cancellationToken = default
        )
        {
            request.Headers.TryAdd("Authorization", $"Bearer {token}");
            return Task.CompletedTask;
        }
    }
}
