using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Hosting;

public sealed class HalfActivityTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Theory]
    [InlineData("conversation")]
    [InlineData("conversation.id")]
    [InlineData("recipient")]
    [InlineData("recipient.id")]
    [InlineData("from")]
    [InlineData("from.id")]
    public async Task An_activity_that_lacks_what_every_activity_has_is_let_go(string field)
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var message = alex.Message("hello");
        message.SelectToken(field)!.Parent!.Remove();

        await alex.PostAsync(message);

        Assert.Empty(alex.Chat.Messages);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Whoever_does_not_say_where_to_answer_is_told_that_the_request_is_bad(string? address)
    {
        var host = await StartAsync();
        var message = Teams.Add("Alex Wilber").Message("hello");
        message["serviceUrl"] = address;

        using var body = new StringContent(message.ToString(), Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), body, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("half \uD800 of a pair")]
    public async Task Words_with_a_letter_that_is_none_are_words_that_are_not_understood(string words)
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        await alex.SaysAsync(words);

        Assert.Contains("didn't understand that", alex.Chat.Last);
    }

    [Theory]
    [InlineData("timezone", "{}")]
    [InlineData("timezone", "[ 1 ]")]
    [InlineData("locale", "{}")]
    public async Task What_a_client_tells_of_itself_in_another_shape_says_nothing(string property, string told)
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var message = alex.Message("hello");
        message.Remove("locale");
        message["entities"]![0]![property] = JToken.Parse(told);

        await alex.PostAsync(message);

        Assert.Contains("Hello Alex", alex.Chat.Last, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_choice_is_understood_from_a_client_in_a_language_that_nobody_speaks()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(Script.Ask[..5]);
        Assert.Contains("Do they report to you?", alex.Chat.Last, StringComparison.Ordinal);
        var choice = alex.Message("No");
        choice["locale"] = "x-klingon";

        await alex.PostAsync(choice);

        Assert.DoesNotContain("Do they report to you?", alex.Chat.Last, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_of_members_of_whom_one_is_nobody_is_heard()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var joining = alex.Message("");
        joining["type"] = "conversationUpdate";
        joining["membersAdded"] = new JArray(JValue.CreateNull(), new JObject { ["id"] = "28:coach" });

        await alex.PostAsync(joining);

        Assert.Single(alex.Chat.Messages);
    }
}
