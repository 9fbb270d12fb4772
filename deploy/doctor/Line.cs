using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace RMBot.Doctor;

/// <summary>Asks an installation over HTTP, and puts into words why it does not answer.</summary>
public sealed class Line(HttpMessageHandler handler) : IDisposable
{
    private readonly HttpClient http = new(handler, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(20) };

    public async Task<Reply> AskAsync(Uri address, CancellationToken ct, HttpContent? post = null)
    {
        using var request = new HttpRequestMessage(post is null ? HttpMethod.Get : HttpMethod.Post, address)
        {
            Content = post,
        };
        try
        {
            using var answer = await http.SendAsync(request, ct);
            var headers = answer.Headers.Concat(answer.Content.Headers);
            return new Reply(
                answer.StatusCode,
                await answer.Content.ReadAsStringAsync(ct),
                headers.ToDictionary(
                    header => header.Key,
                    header => string.Join(", ", header.Value),
                    StringComparer.OrdinalIgnoreCase
                )
            );
        }
        catch (Exception failure)
            when (failure is HttpRequestException || (failure is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return Reply.None(WordsFor(failure));
        }
    }

    public void Dispose() => http.Dispose();

    private static string WordsFor(Exception failure) =>
        failure switch
        {
            TaskCanceledException => "no answer within 20 seconds",
            { InnerException: AuthenticationException } => "its certificate is not trusted, or it speaks no TLS 1.2",
            { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } =>
                "there is no such name",
            { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } =>
                "nothing listens there",
            _ => failure.Message,
        };
}

/// <param name="Status">None when nothing answered.</param>
/// <param name="Silence">Why nothing answered.</param>
public sealed record Reply(
    HttpStatusCode? Status,
    string Text,
    IReadOnlyDictionary<string, string> Headers,
    string? Silence = null
)
{
    public bool Is(HttpStatusCode status) => Status == status;

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    /// <summary>What came instead of what was hoped for.</summary>
    public string Instead => Silence ?? $"HTTP {(int)Status!.Value}";

    public static Reply None(string why) => new(null, "", new Dictionary<string, string>(), why);
}
