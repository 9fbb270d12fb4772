using Azure;
using Azure.Storage.Queues;

namespace RMBot.Bot.Tests.Queues.Simulated;

/// <summary>What Azure refuses with a code, and Azurite without one or not at all.</summary>
public sealed class RefusalTests : SimulatorTest
{
    [Fact]
    public async Task No_messages_cannot_be_got()
    {
        await RefusedAsync("OutOfRangeQueryParameterValue", () => Queue.ReceiveMessagesAsync(0, Hour, Ct));
    }

    [Fact]
    public async Task A_life_is_not_negative_but_for_ever()
    {
        await RefusedAsync(
            "InvalidQueryParameterValue",
            () => Queue.SendMessageAsync("text", null, TimeSpan.FromSeconds(-2), Ct)
        );
    }

    [Theory]
    [InlineData("OutOfRangeInput", "ab")]
    [InlineData("OutOfRangeInput", "a123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("InvalidResourceName", "Upper")]
    [InlineData("InvalidResourceName", "two--dashes")]
    [InlineData("InvalidResourceName", "ends-")]
    public async Task A_name_that_cannot_be_is_refused(string code, string name)
    {
        var queue = new QueueClient(Simulator.ConnectionString, name);

        await RefusedAsync(code, () => queue.CreateAsync(cancellationToken: Ct));
    }

    [Fact]
    public async Task A_signature_of_another_key_is_refused()
    {
        var other = Simulator.ConnectionString.Replace("AccountKey=E", "AccountKey=F", StringComparison.Ordinal);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            new QueueClient(other, "wakeups").GetPropertiesAsync(Ct)
        );

        Assert.Equal((403, "AuthenticationFailed"), (refusal.Status, refusal.ErrorCode));
    }

    private static async Task RefusedAsync(string code, Func<Task> ask)
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(ask);

        Assert.Equal((400, code), (refusal.Status, refusal.ErrorCode));
    }
}
