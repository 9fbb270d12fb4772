using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>Three hundred prompts wait under a rate of ten a second, which is half a minute.</summary>
public sealed class LiveFirstTests : CrowdTest
{
    private const int Bulk = 300;

    [Fact]
    public async Task While_hundreds_wait_people_are_answered_and_their_news_goes_before_the_bulk()
    {
        var host = await StartAsync(("PerSecond", "10"));
        var (adele, lee) = (Teams.Add("Adele Vance"), Teams.Add("Lee Gu"));
        await adele.OpensPageAsync();
        await lee.OpensPageAsync();
        await Pairs.AddAsync(PairOf(adele, lee, Example.Proposed()), Ct);
        var invited = await InvitedAsync(Bulk);
        Clock.Skip(TimeSpan.FromSeconds(16));
        var worker = host.Services.GetRequiredService<WakeUpWorker>();
        await Wait.UntilAsync("the bulk waits", () => worker.UnderWay == 32 && Shown() > 0);

        await adele.SaysAsync("status");
        Assert.NotNull(adele.Chat.ButtonsOf("Send to Lee"));
        Assert.InRange(Shown(), 1, Bulk / 2);
        await adele.PressesAsync("Send to Lee");
        await lee.SeesAsync(Invitation);
        Assert.InRange(Shown(), 1, Bulk / 2);

        int Shown() => invited.Count(one => one.Mentor.Chat.Shows(Invitation));
    }
}
