using System.Diagnostics;
using System.Net;
using Azure;
using Azure.Data.Tables;
using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;
using RMBot.Local;
using RMBot.Simulators.Graph;

namespace RMBot.EndToEnd.Starting;

public sealed class LocalEnvironmentTests
{
    private readonly LocalOptions options = OnFreePorts();

    [Fact]
    public async Task A_bot_that_cannot_start_is_told_in_one_sentence()
    {
        Programs.RequireNode();
        var noProgram = typeof(Assert).Assembly.Location;

        var failure = await Assert.ThrowsAsync<LocalException>(() =>
            LocalEnvironment.StartAsync(options with { Bot = noProgram }, TestContext.Current.CancellationToken)
        );

        Assert.StartsWith("The bot stopped with exit code", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_dies_later_is_told_in_one_sentence()
    {
        Programs.RequireNode();
        await using var environment = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken);
        using var bot = Process.GetProcessById(environment.BotProcessId);

        bot.Kill();

        var what = await environment.Broken.WaitAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("The bot stopped with exit code", what, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_is_there_when_it_is_stopped_and_started_again()
    {
        Programs.RequireNode();
        await using (var first = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken))
            await Diary(first).CreateAsync();

        await using var second = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken);

        Assert.Equal(409, (await Assert.ThrowsAsync<RequestFailedException>(() => Diary(second).CreateAsync())).Status);
    }

    [Fact]
    public async Task Everybody_has_a_busy_calendar_and_what_they_put_into_it_outlives_a_restart()
    {
        Programs.RequireNode();
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);
        await using (var first = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken))
            first.Calendars.Of(DemoPerson.Patti).Add(tomorrow, TimeSpan.FromHours(1), "Dentist");

        await using var second = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken);

        Assert.All(
            new[] { DemoPerson.Patti, DemoPerson.Alex, DemoPerson.Lynne },
            person => Assert.NotEmpty(second.Calendars.Of(person).Between(tomorrow, tomorrow.AddDays(7)))
        );
        Assert.Single(Dentist(second, tomorrow));
    }

    [Theory]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.NotFound)]
    public async Task The_executive_is_signed_in_already_unless_the_coach_is_to_ask(bool asks, HttpStatusCode token)
    {
        Programs.RequireNode();
        await using var environment = await LocalEnvironment.StartAsync(
            options with
            {
                AsksForSignIn = asks,
            },
            TestContext.Current.CancellationToken
        );
        using var http = new HttpClient();
        var query = $"userId={DemoPerson.Patti.Id}&connectionName={Local.Calendars.Connection}&channelId=msteams";

        var answer = await http.GetAsync(
            new Uri($"http://127.0.0.1:{options.GraphPort + 1}/api/usertoken/GetToken?{query}"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(token, answer.StatusCode);
    }

    private static IEnumerable<CalendarItem> Dentist(LocalEnvironment environment, DateTimeOffset start) =>
        environment
            .Calendars.Of(DemoPerson.Patti)
            .Between(start, start.AddHours(1))
            .Where(item => item.Subject == "Dentist");

    private static TableClient Diary(LocalEnvironment environment) =>
        new TableServiceClient(environment.StorageConnectionString).GetTableClient("Diary");

    private static LocalOptions OnFreePorts()
    {
        var ports = FreePorts.InARow(5);
        return new LocalOptions
        {
            FirstStoragePort = ports,
            BotPort = ports + 2,
            GraphPort = ports + 3,
            WithPlaygrounds = false,
            State = Artifacts.EmptyFolder("end-to-end/LocalEnvironmentTests"),
        };
    }
}
