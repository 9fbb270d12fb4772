using System.Net;
using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Fuzz;

/// <summary>A service that gives one answer, whatever it is asked, and an empty page after that.</summary>
internal sealed class ServedAnswer : HttpMessageHandler
{
    private const string LastPage = """{"value":[]}""";

    private int asked;

    public required int Status { get; init; }
    public required byte[] Body { get; init; }
    public string ContentType { get; init; } = "application/json;odata=minimalmetadata";
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>A table there, with a client that asks once.</summary>
    public static TableClient Of(ServedAnswer answer)
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(answer) };
        options.Retry.MaxRetries = 0;
        var key = new TableSharedKeyCredential("account", Convert.ToBase64String("key"u8));
        return new TableServiceClient(new Uri("https://account.table.example"), key, options).GetTableClient("t");
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var isFirst = Interlocked.Increment(ref asked) == 1;
        var answer = new HttpResponseMessage(isFirst ? (HttpStatusCode)Status : HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(isFirst ? Body : Encoding.UTF8.GetBytes(LastPage)),
        };
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        foreach (var (name, value) in isFirst ? Headers : new Dictionary<string, string>())
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return Task.FromResult(answer);
    }
}
