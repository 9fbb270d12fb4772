using System.Net;
using System.Net.Sockets;

namespace RMBot.Local;

internal static class Ports
{
    public static void RequireFree(LocalOptions options)
    {
        RequireFree(options.FirstStoragePort, "the queue", "--first-storage-port");
        RequireFree(options.FirstStoragePort + 1, "the tables", "--first-storage-port");
        RequireFree(options.BotPort, "the bot", "--bot-port");
        RequireFree(options.GraphPort, "the calendars", "--graph-port");
        RequireFree(options.GraphPort + 1, "the sign-in", "--graph-port");
        if (!options.WithPlaygrounds)
            return;
        foreach (var playground in Playground.All(options))
            RequireFree(playground.Address.Port, $"the {playground.Role}'s page", "--first-playground-port");
    }

    private static void RequireFree(int port, string what, string option)
    {
        if (!IsFree(port))
            throw new LocalException(
                $"Port {port} ({what}) is used by another program: stop that, or choose another port with {option}."
            );
    }

    // The storage, the calendars and the bot listen on the loopback address, the Playground on every address.
    private static bool IsFree(int port) =>
        CanListen(IPAddress.Any, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Any, port));

    private static bool CanListen(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException failure)
            when (failure.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            return false;
        }
    }
}
