using System.Text.Json;
using Azure;
using Azure.Identity;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Delivery;

public sealed class StorageTroubleTests
{
    private static readonly Dictionary<string, Exception> OfTheLine = new()
    {
        ["no connection"] = new RequestFailedException("No connection."),
        ["a page of somebody in between"] = Refused(200),
        ["401"] = Refused(401),
        ["403"] = Refused(403),
        ["408"] = Refused(408),
        ["429"] = Refused(429),
        ["500"] = Refused(500),
        ["503"] = Refused(503),
        ["several tries"] = new AggregateException(Refused(503), new TaskCanceledException()),
        ["a try that was ended"] = new TaskCanceledException(),
        ["no answer in time"] = new TimeoutException(),
        ["no HTTP"] = new HttpRequestException(),
        ["an answer that breaks off"] = new IOException(),
        ["no token"] = new AuthenticationFailedException("Nobody gives out tokens now."),
        ["nobody who gives out tokens"] = new CredentialUnavailableException("Nobody gives out tokens now."),
    };

    private static readonly Dictionary<string, Exception> Ours = new()
    {
        ["400"] = Refused(400),
        ["404"] = Refused(404),
        ["409"] = Refused(409),
        ["412"] = Refused(412),
        ["413"] = Refused(413),
        ["one of several tries"] = new AggregateException(Refused(503), new JsonException()),
        ["what cannot be read"] = new JsonException(),
        ["what may not be"] = new InvalidOperationException(),
        ["a version that is old"] = new StaleVersionException("It changed.", Refused(412)),
    };

    public static TheoryData<string> Troubles => [.. OfTheLine.Keys];

    public static TheoryData<string> Faults => [.. Ours.Keys];

    [Theory]
    [MemberData(nameof(Troubles))]
    public void Storage_that_does_not_answer_or_lets_nobody_in_is_trouble(string what) =>
        Assert.True(StorageTrouble.Is(OfTheLine[what]));

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_will_fail_again_with_the_same_question_is_not(string what) =>
        Assert.False(StorageTrouble.Is(Ours[what]));

    private static RequestFailedException Refused(int status) => new(status, "");
}
