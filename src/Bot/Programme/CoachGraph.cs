using Azure.Core;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using RMBot.Calendar;

namespace RMBot.Programme;

/// <summary>The line to Microsoft Graph on the coach's own behalf, with the permissions of an application.</summary>
public sealed class CoachGraph : IDisposable
{
    private readonly HttpClient http;

    /// <param name="perSecond">Requests a second, of this instance.</param>
    public CoachGraph(CalendarOptions options, TokenCredential credential, int perSecond, TimeProvider time)
    {
        // The client's own retries do not read a fractional Retry-After.
        var handlers = GraphClientFactory
            .CreateDefaultHandlers()
            .Where(handler => handler is not RetryHandler)
            .Prepend(new GraphPace(perSecond, time))
            .ToList();
        http = GraphClientFactory.Create(handlers);
        http.Timeout = Timeout.InfiniteTimeSpan;
        var address = new Uri(options.GraphAddress);
        Client = new GraphServiceClient(http, new Bearer(credential, address), address.AbsoluteUri);
    }

    public GraphServiceClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        http.Dispose();
    }

    private sealed class Bearer(TokenCredential credential, Uri address) : IAuthenticationProvider
    {
        private readonly TokenRequestContext scope = new([$"{address.GetLeftPart(UriPartial.Authority)}/.default"]);

        public async Task AuthenticateRequestAsync(
            RequestInformation request,
            Dictionary<string, object>? additionalAuthenticationContext = null,
            CancellationToken cancellationToken = default
        )
        {
            // A link to the next page is Graph's word, and a token goes to Graph alone.
            if (request.URI.GetLeftPart(UriPartial.Authority) != address.GetLeftPart(UriPartial.Authority))
            {
                throw new InvalidOperationException("A link leads away from Microsoft Graph.");
            }

            var token = await credential.GetTokenAsync(scope, cancellationToken);
            request.Headers.Add("Authorization", $"Bearer {token.Token}");
        }
    }
}
