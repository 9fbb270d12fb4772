using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Hosting;

public sealed class NotNowTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Reminder = "You asked me to come back to this";

    /// <summary>Nine o'clock in Berlin, the day after the test begins.</summary>
    private static readonly DateTimeOffset NextMorning = new(2026, 3, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_open_question_comes_again_once_on_the_next_working_morning()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();

        Clock.SkipTo(NextMorning - TimeSpan.FromMinutes(5));
        await host.LookedAsync();
        Assert.False(alex.Chat.Shows(Reminder));
        Clock.SkipTo(NextMorning + TimeSpan.FromSeconds(2));

        await alex.SeesAsync(Reminder);
        await QuestionCameAgainAsync(alex);
        Clock.Skip(TimeSpan.FromDays(7));
        await host.LookedAsync();
        Assert.Equal(1, alex.Chat.Count(Reminder));
    }

    [Fact]
    public async Task It_does_not_come_when_the_person_went_on_meanwhile()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        await alex.SaysAsync(Script.Ask[1]);

        Clock.SkipTo(NextMorning + TimeSpan.FromMinutes(1));
        await host.LookedAsync();

        Assert.False(alex.Chat.Shows(Reminder));
    }

    [Fact]
    public async Task It_comes_once_however_often_it_was_put_off()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        await alex.SaysAsync("continue");
        await alex.SaysAsync("not now");
        await alex.SaysAsync("not now");

        Clock.SkipTo(NextMorning + TimeSpan.FromSeconds(2));
        await alex.SeesAsync(Reminder);
        Clock.Skip(TimeSpan.FromMinutes(10));
        await host.LookedAsync();

        Assert.Equal(1, alex.Chat.Count(Reminder));
    }

    [Fact]
    public async Task It_comes_a_little_later_when_Teams_cannot_take_it()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        alex.Chat.Refusals.Enqueue(new ScriptedAnswer(503, ""));

        Clock.SkipTo(NextMorning + TimeSpan.FromSeconds(2));
        await Wait.UntilAsync("Teams refused", () => alex.Chat.Refusals.IsEmpty);
        await host.LookedAsync();
        Clock.Skip(TimeSpan.FromMinutes(10));

        await alex.SeesAsync(Reminder);
        await QuestionCameAgainAsync(alex);
    }

    [Fact]
    public async Task It_does_not_come_to_somebody_who_removed_the_app()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        await alex.RemovesAppAsync();

        Clock.SkipTo(NextMorning + TimeSpan.FromMinutes(1));
        await host.LookedAsync();

        Assert.False(alex.Chat.Shows(Reminder));
    }

    [Fact]
    public async Task It_comes_from_another_process_when_the_first_was_killed()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        await host.KillAsync();
        await StartAsync();

        Clock.SkipTo(NextMorning + TimeSpan.FromSeconds(2));

        await alex.SeesAsync(Reminder);
    }

    [Fact]
    public async Task It_comes_from_another_process_when_the_first_was_killed_about_to_say_it()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        var isSending = new TaskCompletionSource();
        host.Outgoing.Before = step =>
        {
            if (step.Kind == StepKind.Teams)
            {
                host.Outgoing.Lose();
                isSending.TrySetResult();
            }

            return Task.CompletedTask;
        };
        Clock.SkipTo(NextMorning + TimeSpan.FromSeconds(2));
        await isSending.Task;
        await host.KillAsync();

        var next = await StartAsync();
        Clock.Skip(TimeSpan.FromMinutes(5));
        await next.LookedAsync();

        await alex.SeesAsync(Reminder);
        Assert.Equal(1, alex.Chat.Count(Reminder));
    }

    [Fact]
    public async Task It_comes_when_storage_kept_what_it_did_not_confirm()
    {
        var host = await StartAsync();
        var alex = await StoppedAsync();
        var written = 0;
        host.Outgoing.LosesAnswer = step => step.Name == "PUT Conversations" && Interlocked.Increment(ref written) == 1;

        Clock.SkipTo(NextMorning + TimeSpan.FromSeconds(2));
        await Wait.UntilAsync("an answer is lost", () => Volatile.Read(ref written) > 0);
        await host.LookedAsync();
        Clock.Skip(TimeSpan.FromMinutes(5));
        await host.LookedAsync();

        await alex.SeesAsync(Reminder);
    }

    /// <summary>It was shown before, so it has to come last, after the reminder.</summary>
    private static async Task QuestionCameAgainAsync(TeamsPerson person) =>
        await Wait.UntilAsync(
            "the question came again",
            () => person.Chat.Last.Contains("What depends on it?", StringComparison.Ordinal)
        );

    /// <summary>Somebody who said "not now" at the second question.</summary>
    private async Task<TeamsPerson> StoppedAsync()
    {
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        await alex.SaysAsync(Script.Ask[0]);
        await alex.PressesAsync("Not now");
        return alex;
    }
}
