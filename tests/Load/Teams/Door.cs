using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace RMBot.Load.Teams;

/// <summary>Where a bot takes activities.</summary>
public sealed class Door(Uri bot) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient http = new(
        new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null }
    );
    private Uri messages = AddressIn(bot);

    /// <summary>From now on the bot answers there.</summary>
    public void LeadTo(Uri other) => Volatile.Write(ref messages, AddressIn(other));

    /// <summary>Delivers an activity and returns what an invoke is answered; empty for what is not answered.</summary>
    /// <param name="turn">The kind of turn, told to the hook in the bot.</param>
    public async Task<byte[]> DeliverAsync(JsonObject activity, string turn, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Volatile.Read(ref messages));
        request.Headers.TryAddWithoutValidation("traceparent", $"00-{Guid.NewGuid():N}-0000000000000001-00");
        request.Headers.TryAddWithoutValidation("baggage", $"turn={turn}");
        request.Content = new ByteArrayContent(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(activity));
        request.Content.Headers.ContentType = Json;
        using var answer = await http.SendAsync(request, ct);
        var content = await answer.Content.ReadAsByteArrayAsync(ct);
        return answer.StatusCode == HttpStatusCode.OK
            ? content
            : throw new BadAnswerException($"The door answered {answer.StatusCode} to {turn}.");
    }

    public void Dispose() => http.Dispose();

    private static Uri AddressIn(Uri bot) => new(bot, "/api/messages");
}
