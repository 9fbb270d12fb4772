using RMBot.Delivery;

namespace RMBot.Bot.Tests.Delivery;

public sealed class ChatWindowTests : BudgetTest
{
    private static readonly (int Requests, double Seconds)[] Quarter = [(1, 1), (2, 2), (15, 30), (450, 3600)];

    [Fact]
    public void Somebody_who_has_just_been_answered_five_times_may_be_sent_a_prompt()
    {
        TimeSpan[] answers = [.. Enumerable.Range(1, 5).Select(second => TimeSpan.FromSeconds(second))];
        Assert.Equal(TimeSpan.Zero, ChatWindows.UntilFree(answers, [], TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void A_prompt_waits_while_the_chat_has_all_that_Teams_allows_it()
    {
        TimeSpan[] answers = [.. Enumerable.Repeat(TimeSpan.FromSeconds(5), 7)];
        Assert.Equal(TimeSpan.FromSeconds(1), ChatWindows.UntilFree(answers, [], TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void A_chat_nobody_has_written_to_is_free() =>
        Assert.Equal(TimeSpan.Zero, ChatWindows.UntilFree([], [], TimeSpan.Zero));

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(15, 16.0)]
    public void A_chat_is_free_when_the_earliest_that_counts_leaves_its_window(int sent, double seconds)
    {
        var now = TimeSpan.FromSeconds(100);
        List<TimeSpan> before = [.. Enumerable.Range(0, sent).Select(i => now - TimeSpan.FromSeconds(sent - 1 - i))];

        Assert.Equal(TimeSpan.FromSeconds(seconds), ChatWindows.UntilFree(before, before, now));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Whatever_is_wanted_no_window_of_a_chat_holds_more_than_a_quarter_of_Teams(int seed)
    {
        var wanted = new Random(seed);
        Options.Patience = TimeSpan.FromHours(2);
        Options.PerSecond = seed % 2 == 0 ? 0 : 40;
        var instance = Instance();
        Time.Run(async () =>
        {
            var sends = new List<Task>();
            for (var send = 0; send < 700; send++)
            {
                sends.Add(SendAsync(instance, chat: 1, goesFirst: wanted.Next(2) == 0));
                await Time.PassAsync(
                    TimeSpan.FromSeconds(wanted.Next(4) == 0 ? wanted.Next(1, 40) : wanted.NextDouble())
                );
            }

            await Task.WhenAll(sends);
        });

        Assert.Equal(700, Sent.Count);
        Assert.All(Quarter, window => Assert.InRange(MostIn(TimeSpan.FromSeconds(window.Seconds)), 1, window.Requests));
    }

    [Fact]
    public void An_hour_later_a_chat_that_was_full_is_free()
    {
        var now = TimeSpan.FromHours(1);
        var sent = Enumerable.Repeat(TimeSpan.Zero, ChatWindows.Remembered).ToList();

        Assert.Equal(
            (TimeSpan.FromTicks(1), TimeSpan.Zero),
            (ChatWindows.UntilFree(sent, sent, now - TimeSpan.FromTicks(1)), ChatWindows.UntilFree(sent, sent, now))
        );
    }

    [Fact]
    public void A_chat_that_is_busy_keeps_nobody_else()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            await SendAsync(instance, chat: 1);
            var again = SendAsync(instance, chat: 1);
            await SendAsync(instance, chat: 2);
            Assert.False(again.IsCompleted);
            await again;
        });

        Assert.InRange(Sent[1], TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
        Assert.InRange(Sent[2], TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public void Of_very_many_chats_those_not_used_for_longest_are_forgotten()
    {
        Options.PerSecond = 0;
        var instance = Instance();
        Time.Run(async () =>
        {
            instance.Spend(Tenant, Chat(1).ConversationId, ChatWindows.Remembered);
            await Time.PassAsync(TimeSpan.FromMinutes(1));
            for (var chat = 10; chat < 20_010; chat++)
                instance.Spend(Tenant, Chat(chat).ConversationId, requests: 1);

            Assert.Null(await instance.WaitAsync(Chat(1), false, Ct));
        });
    }

    [Fact]
    public void A_chat_that_is_full_for_the_hour_says_when_it_is_free()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            instance.Spend(Tenant, Chat(2).ConversationId, ChatWindows.Remembered);

            Assert.Equal(TimeSpan.FromHours(1), await instance.WaitAsync(Chat(2), true, Ct));
        });
    }

    private int MostIn(TimeSpan window) =>
        Enumerable.Range(0, Sent.Count).Max(last => Sent.Take(last + 1).Count(moment => Sent[last] - moment < window));
}
