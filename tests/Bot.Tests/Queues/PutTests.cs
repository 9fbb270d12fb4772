using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues;

public abstract class PutTests(ISharedQueues queues) : QueueTest(queues)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task Who_puts_a_message_learns_when_it_is_seen_and_when_it_expires()
    {
        var receipt = (await Queue.SendMessageAsync("text", Minute, TimeSpan.FromHours(1), Ct)).Value;

        Assert.True(Guid.TryParse(receipt.MessageId, out _));
        Assert.NotEmpty(receipt.PopReceipt);
        Assert.Equal(Minute, receipt.TimeNextVisible - receipt.InsertionTime);
        Assert.Equal(TimeSpan.FromHours(1), receipt.ExpirationTime - receipt.InsertionTime);
    }

    [Fact]
    public async Task A_message_lives_for_a_week_and_is_seen_at_once_unless_said_otherwise()
    {
        var receipt = (await Queue.SendMessageAsync("text", Ct)).Value;

        Assert.Equal(TimeSpan.Zero, receipt.TimeNextVisible - receipt.InsertionTime);
        Assert.Equal(Week, receipt.ExpirationTime - receipt.InsertionTime);
    }

    [Fact]
    public async Task A_message_may_live_for_ever()
    {
        var receipt = (await Queue.SendMessageAsync("text", Week, Forever, Ct)).Value;

        Assert.Equal(Week, receipt.TimeNextVisible - receipt.InsertionTime);
        Assert.Equal(new DateTime(9999, 12, 31), receipt.ExpirationTime.UtcDateTime.Date);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7 * 24 * 60 * 60 + 1)]
    public async Task A_message_is_hidden_for_a_week_at_most(int seconds)
    {
        await RefusedAsync(
            400,
            "OutOfRangeQueryParameterValue",
            () => Queue.SendMessageAsync("text", TimeSpan.FromSeconds(seconds), Forever, Ct)
        );
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    public async Task A_message_that_could_never_be_seen_is_refused(int hidden, int life)
    {
        await RefusedAsync(
            400,
            "InvalidQueryParameterValue",
            () => Queue.SendMessageAsync("text", TimeSpan.FromSeconds(hidden), TimeSpan.FromSeconds(life), Ct)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"a":"<b> & 'c' \\ ]]>"}""")]
    [InlineData("two\nlines, a\ttab, 漢字 and 🙂")]
    public async Task A_text_comes_back_as_it_was_put(string text)
    {
        await PutAsync(text);

        Assert.Equal(text, (await Queue.ReceiveMessageAsync(Minute, Ct)).Value.MessageText);
    }

    [Fact]
    public async Task A_text_of_64_KiB_is_kept()
    {
        var text = new string('x', 64 * 1024);
        await PutAsync(text);

        Assert.Equal([text], await PeekedAsync());
    }

    [Fact]
    public async Task A_larger_text_is_refused()
    {
        await RefusedAsync(413, "RequestBodyTooLarge", () => PutAsync(new string('é', 32 * 1024) + "e"));
    }
}
