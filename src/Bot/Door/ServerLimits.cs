using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RMBot.Doors;

/// <summary>What the server itself takes from anybody, before it is known who it is.</summary>
public static class ServerLimits
{
    /// <summary>The dashboard's own requests are small; messages and imports say otherwise.</summary>
    private const int BodyBytes = 64 * 1024;
    private const int LineBytes = 8 * 1024;

    /// <summary>A token of Entra's with many groups and roles has some 10 KB.</summary>
    private const int HeadBytes = 32 * 1024;

    /// <summary>App Service adds some twenty of its own to the twenty of a browser.</summary>
    private const int Headers = 100;

    /// <summary>Of what came and was not read yet, for each connection.</summary>
    private const int WaitingBytes = 64 * 1024;

    public static void Set(KestrelServerOptions server, DoorOptions door)
    {
        server.AddServerHeader = false;
        var limits = server.Limits;
        limits.MaxRequestBodySize = BodyBytes;
        limits.MaxRequestLineSize = LineBytes;
        limits.MaxRequestHeadersTotalSize = HeadBytes;
        limits.MaxRequestHeaderCount = Headers;
        limits.MaxRequestBufferSize = WaitingBytes;
        limits.RequestHeadersTimeout = door.HeadWithin;
        limits.MinRequestBodyDataRate = new MinDataRate(door.BodyBytesPerSecond, door.BodyGrace);
        limits.MaxConcurrentConnections = door.Connections == 0 ? null : door.Connections;
        // Nothing here speaks over web sockets.
        limits.MaxConcurrentUpgradedConnections = 0;
    }
}
