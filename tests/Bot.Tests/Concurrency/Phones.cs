using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Teams, for what the coach begins itself: each card is taken down, with the moment at which it came.</summary>
internal sealed class Phones : HttpMessageHandler
{
    private static readonly AsyncLocal<Act?> Acting = new();

    /// <summary>From here on what is sent in this flow belongs to this act.</summary>
    public static void Begin(Act act) => Acting.Value = act;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var act = Acting.Value ?? throw new InvalidOperationException("Nobody does anything.");
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        await act.Turnstile.PassAsync(act.Who);
        using var reader = new JsonTextReader(new StringReader(body)) { DateParseHandling = DateParseHandling.None };
        var card = (await JObject.LoadAsync(reader, cancellationToken)).SelectToken("attachments[0].content")!;
        act.Cards.Add((act.Turnstile.Next(), card.ToString(Formatting.None)));
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("""{"id":"1"}""", Encoding.UTF8, "application/json"),
        };
    }
}

/// <summary>Something that is being done.</summary>
internal sealed record Act(string Who, Turnstile Turnstile, List<(int At, string Card)> Cards);
