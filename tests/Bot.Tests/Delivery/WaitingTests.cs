using Azure;

namespace RMBot.Bot.Tests.Delivery;

public sealed class WaitingTests : BudgetTest
{
    [Fact]
    public void Who_goes_first_is_served_before_those_who_came_earlier()
    {
        var instance = Instance();
        var served = new List<string>();
        Time.Run(async () =>
        {
            var waiting = Enumerable.Range(0, 20).Select(chat => ServedAsync(chat, false)).ToList();
            waiting.Add(ServedAsync(100, true));
            waiting.Add(ServedAsync(101, true));
            await Task.WhenAll(waiting);
        });

        Assert.Equal(["100", "101", .. Enumerable.Range(0, 20).Select(chat => $"{chat}")], served);

        async Task ServedAsync(int chat, bool goesFirst)
        {
            await instance.WaitAsync(Chat(chat), goesFirst, Ct);
            served.Add($"{chat}");
        }
    }

    [Fact]
    public void Who_cannot_be_served_in_time_is_told_when_to_come_back()
    {
        Options.PerSecond = 1;
        Options.Patience = TimeSpan.FromSeconds(3);
        var instance = Instance();
        var answers = Array.Empty<TimeSpan?>();
        Time.Run(async () =>
            answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(chat => SendAsync(instance, chat)))
        );

        Assert.InRange(answers.Count(answer => answer is null), 2, 4);
        Assert.All(answers.OfType<TimeSpan>(), later => Assert.InRange(later.TotalSeconds, 1, 40));
        Assert.InRange(Time.Passed.TotalSeconds, 2.9, 3.2);
    }

    [Fact]
    public void All_are_served_by_a_machine_so_busy_that_time_passes_between_two_looks_at_the_clock()
    {
        Time.Thinking = TimeSpan.FromMilliseconds(3);
        var instance = Instance();
        Time.Run(() => FanOutAsync(instance, Chats(500), until: TimeSpan.FromMinutes(1)));

        Assert.Equal(500, Sent.Count);
    }

    [Fact]
    public void Who_gives_up_leaves_their_place_to_the_others()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            using var giveUp = new CancellationTokenSource();
            var gone = Enumerable
                .Range(0, 200)
                .Select(chat => instance.WaitAsync(Chat(chat), true, giveUp.Token))
                .ToList();
            await CancelAsync(giveUp);
            await SendAsync(instance, chat: 500);

            Assert.All(gone, wait => Assert.True(wait.IsCanceled));
            Assert.InRange(Assert.Single(Sent), TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
        });
    }

    [Fact]
    public void Who_has_given_up_already_is_not_served()
    {
        var instance = Instance();
        Time.Run(() =>
            Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                instance.WaitAsync(Chat(1), false, new CancellationToken(canceled: true))
            )
        );
    }

    [Fact]
    public void Storage_that_fails_is_the_callers_to_know()
    {
        Rows.IsDown = true;
        var instance = Instance();
        Time.Run(async () =>
        {
            var waits = Enumerable.Range(0, 5).Select(chat => instance.WaitAsync(Chat(chat), false, Ct)).ToList();

            foreach (var wait in waits)
                await Assert.ThrowsAsync<RequestFailedException>(() => wait);
        });
    }

    [Fact]
    public void Storage_that_fails_is_asked_once_a_second_and_used_again_when_it_answers()
    {
        Rows.IsDown = true;
        var instance = Instance();
        Time.Run(async () =>
        {
            while (Time.Passed < TimeSpan.FromSeconds(60))
                await Assert.ThrowsAsync<RequestFailedException>(() => instance.WaitAsync(Chat(1), false, Ct));
            Assert.InRange(Rows.Requests, 50, 62);

            Rows.IsDown = false;
            await SendAsync(instance, chat: 2);
            Assert.InRange(Assert.Single(Sent), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(62.1));
        });
    }

    [Fact]
    public void Storage_that_does_not_answer_costs_patience_and_no_more()
    {
        Rows.Latency = TimeSpan.FromMinutes(2);
        var instance = Instance();
        Time.Run(async () =>
        {
            Assert.NotNull(await instance.WaitAsync(Chat(1), false, Ct));
            Assert.Equal(Options.Patience, Time.Passed);
        });
    }

    [Fact]
    public void Without_a_rate_nobody_waits_and_storage_is_not_asked()
    {
        Options.PerSecond = 0;
        var instance = Instance();
        Time.Run(async () =>
        {
            for (var chat = 0; chat < 1_000; chat++)
            {
                await SendAsync(instance, chat);
                instance.LearnAnswered(Chat(chat));
                instance.Spend(Tenant, "somebody's chat", requests: 5);
            }
        });

        Assert.Equal((1_000, TimeSpan.Zero, 0), (Sent.Count, Time.Passed, Rows.Requests));
    }
}
