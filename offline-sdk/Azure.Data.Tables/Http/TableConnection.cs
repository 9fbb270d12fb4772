using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>One storage account's table endpoint, spoken to through the Azure.Core pipeline.</summary>
internal sealed class TableConnection
{
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpPipeline pipeline;
    private readonly string version;

    private TableConnection(Uri endpoint, string account, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint ?? throw new ArgumentNullException(nameof(endpoint));
        AccountName = account;
        version = options.Version;
        pipeline = HttpPipelineBuilder.Build(
            new HttpPipelineOptions(options)
            {
                PerRetryPolicies = { authentication },
                RequestFailedDetailsParser = new TableErrorParser(),
            }
        );
    }

    public Uri Endpoint { get; }
    public string AccountName { get; }

    public static TableConnection To(string connectionString, TableClientOptions options)
    {
        var account = ConnectionString.Parse(connectionString);
        return To(account.Endpoint, account.Credential, options);
    }

    public static TableConnection To(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options) =>
        new(endpoint, credential.AccountName, new SharedKeyPolicy(credential), options);

    public static TableConnection To(Uri endpoint, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return new TableConnection(
            endpoint,
            endpoint.Host.Split('.')[0],
            new BearerTokenAuthenticationPolicy(credential, Scope),
            options
        );
    }

    public Uri UriOf(string path) => new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{path}");

    public HttpMessage Create(RequestMethod method, string path)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(UriOf(path));
        message.Request.Headers.Add("x-ms-version", version);
        message.Request.Headers.Add("DataServiceVersion", "3.0");
        message.Request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        return message;
    }

    /// <summary>Sends, and throws for every refusal but those the caller has an answer to.</summary>
    public async Task<Response> SendAsync(
        HttpMessage message,
        CancellationToken cancellationToken,
        params int[] expected
    )
    {
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return IsDone(message) || expected.Contains(message.Response.Status)
            ? message.Response
            : throw new RequestFailedException(message.Response);
    }

    // A page of somebody in between, with a status of 200, is not the service's word that something was written.
    private static bool IsDone(HttpMessage message) =>
        (message.Request.Method.Method, message.Response.Status)
            is
                ("GET", 200)
                or
                ("POST", 201 or 202 or 204)
                or
                ("PUT" or "PATCH" or "MERGE" or "DELETE", 204)
        && message.Response.Headers.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true;
}
