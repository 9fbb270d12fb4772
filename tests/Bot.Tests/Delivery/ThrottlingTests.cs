using RMBot.Delivery;

namespace RMBot.Bot.Tests.Delivery;

public sealed class ThrottlingTests : BudgetTest
{
    private static readonly TimeSpan Half = TimeSpan.FromSeconds(30);

    [Fact]
    public void One_refusal_holds_only_its_chat()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            await instance.LearnThrottledAsync(Chat(1), Half, Ct);

            Assert.Equal(Half, await instance.WaitAsync(Chat(1), goesFirst: true, Ct));
            Assert.Null(await instance.WaitAsync(Chat(2), goesFirst: false, Ct));
        });
    }

    [Fact]
    public void A_refusal_without_a_time_holds_its_chat_for_one_to_two_seconds()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            await instance.LearnThrottledAsync(Chat(1), retryAfter: null, Ct);
            await SendAsync(instance, chat: 1);

            Assert.InRange(Assert.Single(Sent), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.1));
        });
    }

    [Fact]
    public void Refusals_of_several_chats_hold_the_tenant_on_every_instance()
    {
        var (one, other) = (Instance(), Instance());
        Time.Run(async () =>
        {
            await RefuseAsync(one, chats: 4, Half);

            Assert.InRange((await one.WaitAsync(Chat(9), false, Ct))!.Value, Half * 0.9, Half * 1.1);
            Assert.InRange((await other.WaitAsync(Chat(9), false, Ct))!.Value, Half * 0.9, Half * 1.1);
        });
    }

    [Fact]
    public void Somebody_who_comes_back_after_the_pause_is_served_on_every_instance()
    {
        var (one, other) = (Instance(), Instance());
        Time.Run(async () =>
        {
            await RefuseAsync(one, chats: 4, Half);
            await Time.PassAsync((await one.WaitAsync(Chat(9), false, Ct))!.Value);
            await SendAsync(one, chat: 10);
            await SendAsync(other, chat: 11);

            Assert.All(Sent, moment => Assert.InRange(moment, Half, Half * 1.1));
            Assert.Equal(2, Sent.Count);
        });
    }

    [Fact]
    public void A_pause_ends_with_the_rate_and_not_with_all_at_once()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            await RefuseAsync(instance, chats: 4, TimeSpan.FromSeconds(5));
            await FanOutAsync(instance, Chats(400), TimeSpan.MaxValue);
        });

        Assert.InRange(Sent[0], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5.5));
        Assert.InRange(MostInASecond(), 39, 42);
    }

    [Fact]
    public void What_was_reserved_already_is_not_sent_into_a_pause()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            var sends = Enumerable.Range(10, 30).Select(chat => SendAsync(instance, chat)).ToList();
            await Time.PassAsync(TimeSpan.FromSeconds(0.1));
            var before = Sent.Count;
            await RefuseAsync(instance, chats: 4, Half);
            await Task.WhenAll(sends);

            Assert.Equal(before, Sent.Count);
            Assert.Contains(sends, send => send.Result is { } later && later > Half / 2);
        });
    }

    [Fact]
    public void Refusals_of_two_chats_hold_only_the_two()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            for (var time = 0; time < 4; time++)
                await RefuseAsync(instance, chats: 2, Half);

            Assert.Null(await instance.WaitAsync(Chat(9), false, Ct));
        });
    }

    [Fact]
    public void Refusals_among_many_good_answers_hold_only_their_chats()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            for (var chat = 0; chat < 12; chat++)
            {
                await instance.LearnThrottledAsync(Chat(chat), Half, Ct);
                instance.LearnAnswered(Chat(100 + chat));
                instance.LearnAnswered(Chat(200 + chat));
            }

            Assert.Null(await instance.WaitAsync(Chat(99), false, Ct));
        });
    }

    [Fact]
    public void No_pause_of_a_tenant_is_longer_than_five_minutes()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            await RefuseAsync(instance, chats: 4, TimeSpan.FromHours(3));

            Assert.Equal(Time.GetUtcNow() + CellRate.LongestPause, Rows.FreeAt(Tenant), TimeSpan.FromSeconds(1));
        });
    }

    [Fact]
    public void A_shorter_pause_does_not_end_a_longer_one()
    {
        var (one, other) = (Instance(), Instance());
        Time.Run(async () =>
        {
            await RefuseAsync(one, chats: 4, Half);
            await RefuseAsync(other, chats: 4, TimeSpan.FromSeconds(2));

            Assert.Equal(Time.GetUtcNow() + Half, Rows.FreeAt(Tenant), TimeSpan.FromSeconds(1));
        });
    }

    [Fact]
    public void Nobody_asks_storage_while_the_tenant_is_paused()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            await RefuseAsync(instance, chats: 4, Half);
            var before = Rows.Requests;
            for (var chat = 10; chat < 60; chat++)
                await instance.WaitAsync(Chat(chat), goesFirst: true, Ct);

            Assert.Equal(before, Rows.Requests);
        });
    }

    private static async Task RefuseAsync(SendBudget instance, int chats, TimeSpan pause)
    {
        for (var chat = 1; chat <= chats; chat++)
            await instance.LearnThrottledAsync(Chat(chat), pause, Ct);
    }
}
