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
        var client = Patient(new TableClientOptions(), options, counter);
        return options.ConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection, client)
            : new TableServiceClient(EndpointOf(options, "table"), new DefaultAzureCredential(), client);
    }

    public static QueueClient Queue(StorageOptions options, RequestCounter counter, string name)
    {
        var client = Patient(new QueueClientOptions(), options, counter);
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

    private static T Patient<T>(T client, StorageOptions options, RequestCounter counter)
        where T : ClientOptions
    {
        client.Retry.Mode = RetryMode.Exponential;
        client.Retry.MaxRetries = 3;
        client.Retry.Delay = options.FirstPause;
        client.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        client.Retry.NetworkTimeout = options.Patience;
        client.AddPolicy(counter, HttpPipelinePosition.PerRetry);
        return client;
    }
}
