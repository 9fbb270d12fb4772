using System.Net;
using System.Net.Sockets;

namespace RMBot.EndToEnd.Teams;

/// <summary>
/// Ports below those that operating systems give to outgoing connections, so that none is taken meanwhile. None is given
/// twice: who asks for one opens it later, when another test may already have asked.
/// </summary>
internal static class FreePorts
{
    private const int Lowest = 20000;
    private const int Highest = 32000;

    private static readonly Lock Guard = new();
    private static int next = Lowest;

    public static int InARow(int count)
    {
        lock (Guard)
        {
            var first = Enumerable.Range(next, Highest - next).First(port => Enumerable.Range(port, count).All(IsFree));
            next = first + count;
            return first;
        }
    }

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
