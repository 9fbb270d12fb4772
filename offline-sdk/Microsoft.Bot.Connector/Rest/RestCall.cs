using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Rest;

/// <summary>One request to a Bot Framework REST service and its answer. Never repeated here: a send is not idempotent.</summary>
internal sealed class RestCall(HttpMethod method, Uri uri, object body = null)
{
    private static readonly ProductInfoHeaderValue Agent = new("Microsoft-BotFramework", "4.0");
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    public Dictionary<string, List<string>> Headers { get; init; }

    public IReadOnlyList<HttpStatusCode> Accepted { get; init; } = [HttpStatusCode.OK];

    public async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpClient http,
        ServiceClientCredentials credentials,
        CancellationToken cancellationToken
    )
    {
        var sent = body == null ? null : JsonConvert.SerializeObject(body, BotJson.WireSettings);
        var request = Request(sent);
        if (credentials != null)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var received = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!Accepted.Contains(response.StatusCode))
        {
            using (request)
            using (response)
            {
                throw Refusal(request, sent, response, received);
            }
        }

        return new HttpOperationResponse<T>
        {
            Request = request,
            Response = response,
            Body = Read<T>(received),
        };
    }

    private HttpRequestMessage Request(string content)
    {
        var request = new HttpRequestMessage(method, uri);
        request.Headers.UserAgent.Add(Agent);
        request.Headers.Accept.Add(Json);
        if (Headers != null)
        {
            foreach (var (name, values) in Headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, values);
            }
        }

        if (content != null)
        {
            request.Content = new StringContent(content, Encoding.UTF8, "application/json");
        }

        return request;
    }

    private static T Read<T>(string received) =>
        string.IsNullOrEmpty(received) ? default : JsonConvert.DeserializeObject<T>(received, BotJson.WireSettings);

    private static ErrorResponseException Refusal(
        HttpRequestMessage request,
        string sent,
        HttpResponseMessage response,
        string received
    ) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, sent),
            Response = new HttpResponseMessageWrapper(response, received),
            Body = ReadError(received),
        };

    // A proxy in between answers HTML, and Teams answers blocked writes in a second shape: both still carry the status.
    private static ErrorResponse ReadError(string received)
    {
        try
        {
            return Read<ErrorResponse>(received);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
