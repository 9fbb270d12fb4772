using System.Net;
using System.Net.Sockets;

namespace RMBot.EndToEnd.Teams;

/// <summary>Ports below those that operating systems give to outgoing connections, so that none is taken meanwhile.</summary>
internal static class FreePorts
{
    private const int Lowest = 20000;
    private const int Highest = 32000;

    public static int InARow(int count, int from = Lowest) =>
        Enumerable.Range(from, Highest - from).First(port => Enumerable.Range(port, count).All(IsFree));

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.IPv6Any, port);
        listener.Server.DualMode = true;
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
