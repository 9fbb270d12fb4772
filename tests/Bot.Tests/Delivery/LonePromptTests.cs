namespace RMBot.Bot.Tests.Delivery;

public sealed class LonePromptTests : BudgetTest
{
    public LonePromptTests() => Options.Unreserved = 3;

    [Fact]
    public void A_prompt_now_and_then_asks_nothing_of_storage()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            for (var chat = 0; chat < 100; chat++)
            {
                await SendAsync(instance, chat);
                await Time.PassAsync(TimeSpan.FromSeconds(0.5));
            }
        });

        Assert.Equal((100, 0), (Sent.Count, Rows.Requests));
    }

    [Fact]
    public void Those_that_come_all_at_once_keep_to_the_rate_from_the_first_on()
    {
        var instance = Instance();
        Time.Run(() => FanOutAsync(instance, Chats(400), TimeSpan.MaxValue));

        Assert.InRange(MostInASecond(), 39, 42);
    }

    [Fact]
    public void Three_instances_that_begin_at_once_stay_under_what_Teams_allows()
    {
        var chats = Chats(600);
        Time.Run(() =>
            Task.WhenAll(Enumerable.Range(0, 3).Select(_ => FanOutAsync(Instance(), chats, TimeSpan.MaxValue)))
        );

        Assert.InRange(MostInASecond(), 39, 50);
    }

    [Fact]
    public void A_prompt_is_not_alone_while_its_instance_answers_people()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            instance.Spend(Tenant, Chat(1).ConversationId, requests: 3);
            await SendAsync(instance, chat: 2);
        });

        Assert.NotEqual(0, Rows.Requests);
    }
}
