using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using RMBot.Telemetry;

namespace RMBot.Doors;

/// <summary>
/// Who tries links to copies of people's data that open nothing. Only the address that guesses waits, and only a wrong guess
/// counts: whoever has a link of their own opens it from anywhere else meanwhile.
/// </summary>
public sealed class CopyGuesses(IOptions<DoorOptions> door) : IDisposable
{
    private const int BytesOfAHousehold = 8;

    private readonly PartitionedRateLimiter<IPAddress?> guesses = PartitionedRateLimiter.Create<IPAddress?, IPAddress>(
        address => Bucket.Of(Who(address), door.Value.GuessBurst, IsShared(address) ? 0 : door.Value.GuessPerSecond)
    );

    /// <summary>How many seconds this address has to wait before it may try again; null when it may.</summary>
    public int? Wait(IPAddress? address)
    {
        // Asked for none, a bucket says yes as soon as it holds the smallest part of one.
        if (guesses.GetStatistics(address) is not { CurrentAvailablePermits: 0 })
        {
            return null;
        }

        using var lease = guesses.AttemptAcquire(address);
        if (lease.IsAcquired)
        {
            return null;
        }

        Measures.Refused("guess");
        return Bucket.Wait(lease);
    }

    public void Note(IPAddress? address) => guesses.AttemptAcquire(address).Dispose();

    public void Dispose() => guesses.Dispose();

    /// <summary>One household or one server has a whole network of IPv6 addresses to itself.</summary>
    private static IPAddress Who(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            return address?.MapToIPv4() ?? IPAddress.None;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(BytesOfAHousehold).Clear();
        return new IPAddress(bytes);
    }

    /// <summary>A private address is a proxy's that was not named as one: everybody comes from it, and nobody may be locked out.</summary>
    private static bool IsShared(IPAddress? address) =>
        address is null
        || IPAddress.IsLoopback(address)
        || address.IsIPv6LinkLocal
        || address.IsIPv6UniqueLocal
        || (
            (address.AddressFamily == AddressFamily.InterNetwork || address.IsIPv4MappedToIPv6)
            && address.MapToIPv4().GetAddressBytes()
                is [10, ..]
                    or [127, ..]
                    or [172, >= 16 and < 32, ..]
                    or [192, 168, ..]
                    or [169, 254, ..]
        );
}
