using System.Text;
using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using RMBot.Telemetry;

namespace RMBot.Doors;

/// <summary>
/// Reads what comes to /api/messages before anything else does. Who sent it is known only afterwards, so that nothing here may
/// take much: not memory, not a deep stack. The Bot Framework's own reader knows no depth.
/// </summary>
public sealed class MessageBody(IOptions<DoorOptions> door) : IDisposable
{
    /// <summary>What Newtonsoft and System.Text.Json take where nobody says otherwise; Teams' own goes ten deep.</summary>
    public const int Deepest = 64;

    /// <summary>What is larger is rare, and only so many of them are in memory at once.</summary>
    private const int Usual = 64 * 1024;
    private const int LargeAtOnce = 16;

    private readonly ConcurrencyLimiter large = new(
        new ConcurrencyLimiterOptions { PermitLimit = LargeAtOnce, QueueLimit = 0 }
    );

    /// <summary>Leaves the request with a body that is in memory and is JSON of a sane depth, and goes on; or answers it.</summary>
    public async Task ReadAsync(HttpContext http, Func<Task> goOn)
    {
        using var body = new MemoryStream();
        RateLimitLease? room = null;
        try
        {
            if (!await ReadAsync(http, body, Usual, http.RequestAborted))
            {
                room = large.AttemptAcquire();
                if (!room.IsAcquired)
                {
                    Refuse(http, StatusCodes.Status503ServiceUnavailable, "large");
                    http.Response.Headers.RetryAfter = "1";
                    return;
                }

                if (!await ReadRestAsync(http, body))
                {
                    Refuse(http, StatusCodes.Status408RequestTimeout, "slow");
                    return;
                }
            }

            if (!IsShallow(body.GetBuffer().AsSpan(0, (int)body.Length)))
            {
                Refuse(http, StatusCodes.Status400BadRequest, "shape");
                return;
            }

            body.Position = 0;
            http.Request.Body = body;
            await goOn();
        }
        catch (BadHttpRequestException bad)
        {
            Refuse(http, bad.StatusCode, "body");
        }
        finally
        {
            room?.Dispose();
        }
    }

    public void Dispose() => large.Dispose();

    /// <summary>
    /// Whether the rest came in time. The server ends what is larger than may be, but measures a sender's speed from the first
    /// byte on: whoever began fast might stay for half an hour, and sixteen of them would take all the room.
    /// </summary>
    private async Task<bool> ReadRestAsync(HttpContext http, MemoryStream body)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        late.CancelAfter(door.Value.BodyGrace);
        try
        {
            return await ReadAsync(http, body, int.MaxValue, late.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Whether that was all.</summary>
    private static async Task<bool> ReadAsync(HttpContext http, MemoryStream body, int most, CancellationToken ct)
    {
        var part = new byte[8 * 1024];
        while (body.Length < most)
        {
            var read = await http.Request.Body.ReadAsync(part, ct);
            if (read == 0)
            {
                return true;
            }

            body.Write(part.AsSpan(0, read));
        }

        return false;
    }

    private static bool IsShallow(ReadOnlySpan<byte> body)
    {
        var json = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            while (reader.Read()) { }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Refuse(HttpContext http, int status, string why)
    {
        Measures.Refused(why);
        http.Response.StatusCode = status;
    }
}
