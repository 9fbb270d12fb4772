using System.Net;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Hosting;

public sealed class UnknownInvokeTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Theory]
    [InlineData("task/fetch", "personal")]
    [InlineData("composeExtension/query", "personal")]
    [InlineData("", "personal")]
    [InlineData("task/fetch", "groupChat")]
    [InlineData("adaptiveCard/action", "groupChat")]
    public async Task What_a_client_asks_for_that_the_coach_does_not_have_is_no_fault_of_the_coach(
        string name,
        string chat
    )
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        var status = await alex.InvokesAsync(
            new JObject
            {
                ["name"] = name,
                ["value"] = new JObject(),
                ["conversation"] = new JObject { ["conversationType"] = chat, ["isGroup"] = chat == "groupChat" },
            }
        );

        Assert.Equal(HttpStatusCode.NotFound, status);
    }
}
