using RMBot.Delivery;

namespace RMBot.Bot.Tests.Delivery;

public sealed class LiveTurnTests : BudgetTest
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(3, 2_350, 2_440)]
    [InlineData(13, 1_720, 1_860)]
    [InlineData(23, 1_120, 1_260)]
    public void Prompts_make_room_for_what_people_take_beyond_their_share(int turnsASecond, int least, int most)
    {
        var instance = Instance();
        Time.Run(() => Task.WhenAll(FanOutAsync(instance, Chats(10_000), Minute), TalkAsync(instance, turnsASecond)));

        Assert.InRange(Sent.Count, least, most);
    }

    [Fact]
    public void Prompts_of_one_instance_make_room_for_people_who_talk_to_another()
    {
        var (talking, sending) = (Instance(), Instance());
        Time.Run(() => Task.WhenAll(FanOutAsync(sending, Chats(10_000), Minute), TalkAsync(talking, turnsASecond: 23)));

        Assert.InRange(Sent.Count, 1_100, 1_350);
    }

    [Fact]
    public void People_who_talk_without_prompts_cost_one_write_a_second_at_most()
    {
        var instance = Instance();
        Time.Run(() => TalkAsync(instance, turnsASecond: 30));

        Assert.InRange(Rows.Requests, 1, 62);
    }

    [Fact]
    public void People_within_their_share_cost_nothing()
    {
        var instance = Instance();
        Time.Run(() => TalkAsync(instance, turnsASecond: 3));

        Assert.Equal(0, Rows.Requests);
    }

    [Fact]
    public void A_prompt_waits_while_its_person_is_being_answered()
    {
        var instance = Instance();
        Time.Run(async () =>
        {
            instance.Spend(Tenant, Chat(1).ConversationId, requests: 8);
            await SendAsync(instance, chat: 1);
        });

        Assert.InRange(Assert.Single(Sent), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.1));
    }

    private async Task TalkAsync(SendBudget instance, int turnsASecond)
    {
        for (var turn = 0; turn < 60 * turnsASecond; turn++)
        {
            instance.Spend(Tenant, $"talk {turn}", requests: 1);
            await Time.PassAsync(TimeSpan.FromMilliseconds(Math.Ceiling(1000.0 / turnsASecond)));
        }
    }
}
