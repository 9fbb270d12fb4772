using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace RMBot.Calendar;

/// <summary>The one line to Microsoft Graph, spoken on behalf of whoever signed in.</summary>
public sealed class GraphLine : IDisposable
{
    private readonly Uri address;
    private readonly HttpClient http;

    public GraphLine(CalendarOptions options, TimeProvider time)
    {
        address = new Uri(options.GraphAddress);
        Answers = new LastAnswers(time);
        // The client's own retries do not read a fractional Retry-After, and may outlast a turn.
        var handlers = GraphClientFactory
            .CreateDefaultHandlers()
            .Where(handler => handler is not RetryHandler)
            .Prepend(Answers)
            .Prepend(new MailboxTurns(time))
            .ToList();
        http = GraphClientFactory.Create(handlers);
        http.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>What became of the requests of this process.</summary>
    public LastAnswers Answers { get; }

    public GraphServiceClient For(string token) => new(http, new Bearer(token, address), address.AbsoluteUri);

    public void Dispose() => http.Dispose();

    private sealed class Bearer(string token, Uri address) : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(
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

            request.Headers.Add("Authorization", $"Bearer {token}");
            // Ids that stay the same when a meeting is moved to another folder: they are kept.
            request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
            return Task.CompletedTask;
        }
    }
}
