using System.Net.Sockets;
using System.Text;

namespace RMBot.Bot.Tests.Doors;

/// <summary>A connection to the coach, byte by byte, as somebody sends who keeps to no rule.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly NetworkStream stream;

    private Wire(NetworkStream stream) => this.stream = stream;

    public static async Task<Wire> OpenAsync(Uri coach, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(coach.Host, coach.Port, ct);
        return new Wire(new NetworkStream(socket, ownsSocket: true));
    }

    /// <summary>Whether it went out: a connection that the coach has ended takes nothing more.</summary>
    public async Task<bool> SendsAsync(string text, CancellationToken ct)
    {
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), ct);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Everything the coach answers until it ends the connection.</summary>
    public async Task<string> ReadAsync(CancellationToken ct)
    {
        var answer = new StringBuilder();
        var part = new byte[4096];
        try
        {
            int read;
            while ((read = await stream.ReadAsync(part, ct)) > 0)
            {
                answer.Append(Encoding.ASCII.GetString(part, 0, read));
            }
        }
        catch (IOException)
        {
            // Ended the hard way.
        }

        return answer.ToString();
    }

    /// <summary>The first line of what the coach answers.</summary>
    public async Task<string> ReadStatusAsync(CancellationToken ct)
    {
        var part = new byte[4096];
        var read = await stream.ReadAsync(part, ct);
        return Encoding.ASCII.GetString(part, 0, read).Split("\r\n")[0];
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
