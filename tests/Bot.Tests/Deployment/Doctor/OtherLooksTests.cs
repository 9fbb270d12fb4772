using Microsoft.AspNetCore.Http;
using RMBot.Doctor;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Deployment.Doctor;

/// <summary>Certificates, and the machine of whoever tries the coach.</summary>
public sealed class OtherLooksTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(15, true)]
    [InlineData(13, false)]
    [InlineData(-1, false)]
    public void A_certificate_that_ends_soon_is_found(int days, bool isWell) =>
        Assert.Equal(isWell, Certificate.Judge(Now.AddDays(days), Now).IsWell);

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_found()
    {
        await using var stranger = await TestOpenIdProvider.StartAsync();

        var found = await Certificate.ExamineAsync(
            stranger.Address,
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("this machine does not trust it", found.Trouble);
    }

    [Theory]
    [InlineData("v22.4.1", true)]
    [InlineData("v20.0.0", true)]
    [InlineData("v18.20.4", false)]
    [InlineData(null, false)]
    public void A_Node_that_is_too_old_is_found(string? version, bool isWell) =>
        Assert.Equal(isWell, LocalMachine.Node(version).IsWell);

    [Fact]
    public async Task Whatever_of_the_local_coach_does_not_run_is_named_with_how_to_start_it()
    {
        var (bot, address) = await OtherServer.StartAsync(context => context.Response.WriteAsync("ok"));
        await using var _ = bot;
        using var handler = new SocketsHttpHandler();
        using var line = new Line(handler);

        var found = await new LocalMachine(line, address.Port, storage: 1, playground: 3).ExamineAsync(
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            [
                "the queue answers",
                "tables answer",
                "the executive's Teams client answers",
                "the mentor's Teams client answers",
                "the organiser's Teams client answers",
            ],
            found.Where(finding => !finding.IsWell).Select(finding => finding.What)
        );
        Assert.All(
            found.Where(finding => !finding.IsWell),
            finding => Assert.Equal("Start everything with: dotnet run --project deploy/local", finding.Fix)
        );
    }
}
