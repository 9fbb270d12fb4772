using System.Net;
using System.Net.Sockets;
using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd.Starting;

public sealed class LocalProgramTests
{
    private readonly string state = Artifacts.EmptyFolder("end-to-end/LocalProgramTests");
    private readonly int ports = FreePorts.InARow(5);

    [Theory]
    [InlineData("--boot-port=1", "--boot-port is not an option; --help lists them.")]
    [InlineData("--bot-port=none", "--bot-port needs a port between 1 and 65535, not 'none'.")]
    [InlineData("--state", "--state needs a value; --help says which.")]
    public async Task A_wrong_option_gets_one_sentence(string option, string sentence)
    {
        using var program = LocalProgram.Run(option);

        Assert.Equal((1, sentence), await program.Ends());
    }

    [Fact]
    public async Task A_port_in_use_gets_one_sentence_that_names_it()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        using var program = Start(botPort: port);

        Assert.Equal(
            (
                1,
                $"Port {port} (the bot) is used by another program: stop that, or choose another port with --bot-port."
            ),
            await program.Ends()
        );
    }

    [Fact]
    public async Task A_second_instance_gets_one_sentence_and_leaves_the_first_alone()
    {
        using var first = Start(botPort: ports + 2);
        await first.Prints("The bot answers");

        using var second = Start(botPort: ports + 2);

        var (code, complaint) = await second.Ends();
        Assert.Equal(1, code);
        Assert.StartsWith("The local environment already runs on", complaint, StringComparison.Ordinal);
        using var bot = await ConnectsTo(ports + 2);
        Assert.True(bot.Connected);
    }

    [Fact]
    public async Task Nothing_it_started_outlives_it()
    {
        using var program = Start(botPort: ports + 2);
        await program.Prints("The bot answers");
        using var queue = await ConnectsTo(ports);
        using var bot = await ConnectsTo(ports + 2);

        program.IsKilled();

        await IsClosed(queue);
        await IsClosed(bot);
    }

    private LocalProgram Start(int botPort)
    {
        Programs.RequireNode();
        return LocalProgram.Run(
            "--no-playground",
            $"--state={state}",
            $"--first-storage-port={ports}",
            $"--bot-port={botPort}",
            $"--graph-port={ports + 3}"
        );
    }

    private static async Task<TcpClient> ConnectsTo(int port)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        return client;
    }

    private static async Task IsClosed(TcpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1], patience.Token));
    }
}
