using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendars;
using RMBot.Development;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>A developer lets time pass; the test begins on Tuesday 3 March at ten in the morning in Berlin.</summary>
public sealed class SkippingTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Berlin = "Europe/Berlin";
    private const string NewYork = "America/New_York";
    private const string Question = "What would you like to know this time?";
    private const string Brief = "Preparing for Alex";
    private const string Check = "Thirty seconds.";

    private static readonly DateTimeOffset Session = new(2026, 3, 10, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_falls_due_on_the_way_comes_in_order_and_the_new_time_last()
    {
        await StartAsync();
        var (alex, megan, _) = await BookedAsync();

        await alex.SaysAsync("/skip 2 weeks");

        Assert.Equal([Question, Check, "It is now"], alex.Chat.InOrder(Question, Check, "It is now"));
        Assert.Equal([Brief, Check], megan.Chat.InOrder(Check, Brief));
    }

    [Fact]
    public async Task Each_comes_at_its_own_moment_in_the_persons_own_day()
    {
        await StartAsync();
        var (alex, _, pair) = await BookedAsync();

        await alex.SaysAsync("/skip 2 weeks");

        var sent = await ReadAsync(pair);
        Assert.Equal("Friday 09:00", SentAt(sent, PromptKind.PrepareQuestion, Role.Executive, Berlin));
        Assert.Equal("Friday 14:00", SentAt(sent, PromptKind.PrepareBrief, Role.Mentor, NewYork));
        Assert.Equal("Tuesday 15:55", SentAt(sent, PromptKind.AfterSession, Role.Executive, Berlin));
        Assert.Equal("Tuesday 10:55", SentAt(sent, PromptKind.AfterSession, Role.Mentor, NewYork));
    }

    [Theory]
    [InlineData("/skip 4 hours", "Tuesday 3 March 2026, 14:0")]
    [InlineData("/skip 3 days", "Friday 6 March 2026, 10:0")]
    [InlineData("/skip 2 weeks", "Tuesday 17 March 2026, 10:0")]
    [InlineData("/SKIP 1 Month", "Friday 3 April 2026, 10:0")]
    public async Task The_answer_is_the_date_and_time_where_the_person_is(string words, string answer)
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        await alex.SaysAsync(words);

        Assert.StartsWith($"It is now {answer}", alex.Chat.Last);
    }

    [Fact]
    public async Task Without_an_amount_it_is_whatever_comes_next()
    {
        await StartAsync();
        var (alex, megan, _) = await BookedAsync();

        await alex.SaysAsync("/skip");

        Assert.True(megan.Chat.Shows("Alex has booked your sessions"));
        Assert.StartsWith("It is now Tuesday 3 March 2026, 15:00", alex.Chat.Last);
    }

    [Fact]
    public async Task What_comes_next_is_heard_not_only_seen_in_the_calendars()
    {
        await StartAsync();
        var (alex, _, _) = await BookedAsync(Session.AddDays(21), isInCalendars: true);

        await alex.SaysAsync("/skip");

        Assert.True(alex.Chat.Shows(Question));
        Assert.StartsWith("It is now Friday 27 March 2026, 09:00", alex.Chat.Last);
    }

    [Fact]
    public async Task Where_nothing_comes_it_stays_where_it_is_and_says_so()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        await alex.SaysAsync("/skip");

        Assert.Equal("Nothing is coming up for you or your pairs, so I stayed where we are.", alex.Chat.Last);
    }

    [Theory]
    [InlineData("/skip tomorrow")]
    [InlineData("/skip 0 days")]
    [InlineData("/skip -2 weeks")]
    [InlineData("/skip 100 months")]
    [InlineData("/skip 2")]
    public async Task What_is_mistyped_gets_examples(string words)
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        await alex.SaysAsync(words);

        Assert.StartsWith("I can skip ahead like this: /skip 4 hours", Assert.Single(alex.Chat.Messages).Text);
    }

    [Fact]
    public async Task Time_passes_for_everybody()
    {
        await StartAsync();
        var (alex, megan, _) = await BookedAsync();
        var lynne = Teams.Add("Lynne Robbins");

        await lynne.SaysAsync("/skip 1 week");

        Assert.True(alex.Chat.Shows(Question));
        Assert.True(megan.Chat.Shows(Brief));
    }

    [Fact]
    public async Task Two_who_skip_at_once_get_to_the_same_time_and_everything_once()
    {
        await StartAsync();
        var (alex, megan, _) = await BookedAsync();

        await Task.WhenAll(alex.SaysAsync("/skip 2 weeks"), megan.SaysAsync("/skip 2 weeks"));

        Assert.Equal(1, alex.Chat.Count(Question));
        Assert.Equal(1, megan.Chat.Count(Brief));
        Assert.Equal(1, alex.Chat.Count("It is now Tuesday 17 March 2026"));
        Assert.Equal(1, megan.Chat.Count("It is now Tuesday 17 March 2026"));
    }

    [Fact]
    public async Task What_comes_after_a_skip_still_comes_in_its_time()
    {
        await StartAsync();
        var (alex, _, _) = await BookedAsync();

        await alex.SaysAsync("/skip 2 days");
        Assert.False(alex.Chat.Shows(Question));
        Clock.Skip(TimeSpan.FromHours(23));

        await alex.SeesAsync(Question);
    }

    [Fact]
    public async Task A_talk_left_open_is_come_back_to_on_the_way()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        await alex.SaysAsync(Script.Ask[0]);
        await alex.PressesAsync("Not now");

        await alex.SaysAsync("/skip 1 day");

        Assert.Equal(
            ["You asked me to come back to this", "It is now"],
            alex.Chat.InOrder("It is now", "You asked me to come back to this")
        );
    }

    [Fact]
    public async Task The_time_outlives_a_kill()
    {
        var folder = Directory.CreateTempSubdirectory();
        KeyValuePair<string, string?> file = new(DevelopmentClock.FileSetting, Path.Combine(folder.FullName, "clock"));
        var host = await StartAsync(settings: file);
        var alex = Teams.Add("Alex Wilber");
        await alex.SaysAsync("/skip 2 weeks");
        await host.KillAsync();
        await StartAsync(settings: file);

        await alex.SaysAsync("/skip 1 day");

        Assert.StartsWith("It is now Wednesday 18 March 2026", alex.Chat.Last);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Time_never_goes_back()
    {
        var clock = new DevelopmentClock(TimeProvider.System, file: null);
        clock.AdvanceTo(clock.GetUtcNow().AddDays(2));
        var before = clock.GetUtcNow();

        clock.AdvanceTo(before.AddDays(-1));

        Assert.True(clock.GetUtcNow() >= before);
    }

    [Fact]
    public async Task In_production_these_are_ordinary_words()
    {
        await StartAsync(
            environment: "Production",
            settings:
            [
                new("MicrosoftAppId", "00000000-0000-0000-0000-000000000001"),
                new("MicrosoftAppTenantId", TeamsService.Tenant),
                new("MicrosoftAppType", "UserAssignedMSI"),
            ]
        );
        var (alex, _, _) = await BookedAsync();

        await alex.SaysAsync("/skip 2 weeks");

        Assert.Contains("didn't understand that", alex.Chat.Everything);
        Assert.DoesNotContain(Question, alex.Chat.Everything);
    }

    /// <summary>A pair across an ocean, with one session: in a week unless said otherwise.</summary>
    private async Task<(TeamsPerson Executive, TeamsPerson Mentor, PairId Pair)> BookedAsync(
        DateTimeOffset? at = null,
        bool isInCalendars = false
    )
    {
        var alex = Teams.Add("Alex Wilber", zone: Berlin);
        var megan = Teams.Add("Megan Bowen", zone: NewYork);
        await alex.OpensPageAsync();
        await megan.OpensPageAsync();
        var active = Example.Active() with
        {
            Executive = new Participant(new PersonId(alex.ObjectId), alex.Name, Berlin),
            Mentor = new Participant(new PersonId(megan.ObjectId), megan.Name, NewYork),
            Prompts = [],
        };
        var pair = active.Book([at ?? Session], 45, Clock.GetUtcNow());
        if (isInCalendars)
        {
            var booked = pair.Sessions[0] with { Entry = "entry", InCalendarAt = at };
            pair = pair with { Sessions = [booked], Prompts = pair.Prompts.RemoveAll(IsNews) };
        }

        await Pairs.AddAsync(pair, Ct);
        return (alex, megan, pair.Id);
    }

    private static bool IsNews(Prompt prompt) => prompt.Kind == PromptKind.SessionsBooked;

    private static string SentAt(Pair pair, PromptKind kind, Role to, string zone)
    {
        var prompt = pair.Prompts.Single(prompt => prompt.Kind == kind && prompt.To == to);
        var sent = Assert.IsType<DeliveryState.Sent>(prompt.Delivery);
        return $"{TimeZoneInfo.ConvertTime(sent.At, LocalTime.Zone(zone)):dddd HH:mm}";
    }
}
