using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;

namespace RMBot.Storage;

/// <summary>Makes the clients of the account, with tries that fit into a turn.</summary>
internal static class StorageClients
{
    public static TableServiceClient Tables(StorageOptions options, RequestCounter counter)
    {
        var client = Patient(new TableClientOptions(), counter);
        return options.ConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection, client)
            : new TableServiceClient(EndpointOf(options, "table"), new DefaultAzureCredential(), client);
    }

    public static QueueClient Queue(StorageOptions options, RequestCounter counter, string name)
    {
        var client = Patient(new QueueClientOptions(), counter);
#pragma warning disable CA1308 // Queue names are lower case.
        var queue = (options.TablePrefix + name).ToLowerInvariant();
#pragma warning restore CA1308
        return options.ConnectionString is { Length: > 0 } connection
            ? new QueueClient(connection, queue, client)
            : new QueueClient(new Uri(EndpointOf(options, "queue"), queue), new DefaultAzureCredential(), client);
    }

    private static Uri EndpointOf(StorageOptions options, string service) =>
        options.AccountName is { Length: > 0 } account
            ? new Uri($"https://{account}.{service}.core.windows.net/")
            : throw new InvalidOperationException("Storage needs a connection string or an account name.");

    private static T Patient<T>(T options, RequestCounter counter)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        // Within a turn's eight seconds a second try still has time to succeed.
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(3);
        options.AddPolicy(counter, HttpPipelinePosition.PerRetry);
        return options;
    }
}
