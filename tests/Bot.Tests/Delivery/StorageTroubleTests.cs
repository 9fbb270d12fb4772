using System.Text.Json;
using Azure;
using Azure.Identity;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Delivery;

public sealed class StorageTroubleTests
{
    public static TheoryData<Exception> Troubles =>
        [
            new RequestFailedException("No connection."),
            .. new[] { 200, 401, 403, 408, 429, 500, 503 }.Select(status => new RequestFailedException(status, "")),
            new AggregateException(new RequestFailedException(503, ""), new TaskCanceledException()),
            new TaskCanceledException(),
            new TimeoutException(),
            new HttpRequestException(),
            new IOException(),
            new AuthenticationFailedException("Nobody gives out tokens now."),
            new CredentialUnavailableException("Nobody gives out tokens now."),
        ];

    public static TheoryData<Exception> Faults =>
        [
            .. new[] { 400, 404, 409, 412, 413 }.Select(status => new RequestFailedException(status, "")),
            new AggregateException(new RequestFailedException(503, ""), new JsonException()),
            new JsonException(),
            new InvalidOperationException(),
            new StaleVersionException("It changed.", new RequestFailedException(412, "")),
        ];

    [Theory]
    [MemberData(nameof(Troubles), DisableDiscoveryEnumeration = true)]
    public void Storage_that_does_not_answer_or_lets_nobody_in_is_trouble(Exception failure) =>
        Assert.True(StorageTrouble.Is(failure));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void What_will_fail_again_with_the_same_question_is_not(Exception failure) =>
        Assert.False(StorageTrouble.Is(failure));
}
