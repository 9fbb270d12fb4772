using System.Diagnostics;
using Azure;
using Azure.Data.Tables;
using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;
using RMBot.Local;

namespace RMBot.EndToEnd.Starting;

public sealed class LocalEnvironmentTests
{
    private readonly LocalOptions options = OnFreePorts();

    [Fact]
    public async Task A_bot_that_cannot_start_is_told_in_one_sentence()
    {
        Programs.RequireNode();
        var noProgram = typeof(Assert).Assembly.Location;

        var failure = await Assert.ThrowsAsync<LocalException>(() =>
            LocalEnvironment.StartAsync(options with { Bot = noProgram }, TestContext.Current.CancellationToken)
        );

        Assert.StartsWith("The bot stopped with exit code", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_dies_later_is_told_in_one_sentence()
    {
        Programs.RequireNode();
        await using var environment = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken);
        using var bot = Process.GetProcessById(environment.BotProcessId);

        bot.Kill();

        var what = await environment.Broken.WaitAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("The bot stopped with exit code", what, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_is_there_when_it_is_stopped_and_started_again()
    {
        Programs.RequireNode();
        await using (var first = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken))
            await Diary(first).CreateAsync();

        await using var second = await LocalEnvironment.StartAsync(options, TestContext.Current.CancellationToken);

        Assert.Equal(409, (await Assert.ThrowsAsync<RequestFailedException>(() => Diary(second).CreateAsync())).Status);
    }

    private static TableClient Diary(LocalEnvironment environment) =>
        new TableServiceClient(environment.StorageConnectionString).GetTableClient("Diary");

    private static LocalOptions OnFreePorts()
    {
        var ports = FreePorts.InARow(3);
        return new LocalOptions
        {
            FirstStoragePort = ports,
            BotPort = ports + 2,
            WithPlaygrounds = false,
            State = Artifacts.EmptyFolder("end-to-end/LocalEnvironmentTests"),
        };
    }
}
