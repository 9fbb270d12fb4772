using System.Diagnostics.Metrics;
using Azure.Core;
using Azure.Core.Pipeline;
using RMBot.Telemetry;

namespace RMBot.Storage;

/// <summary>Counts every request that really goes to tables and queues, repeated tries too.</summary>
public sealed class RequestCounter(IMeterFactory meters) : HttpPipelineSynchronousPolicy
{
    public const string RequestsName = "rmbot.storage.requests";

    private readonly Counter<long> requests = meters.Create(Measures.Name).CreateCounter<long>(RequestsName);

    public override void OnSendingRequest(HttpMessage message) =>
        requests.Add(1, new KeyValuePair<string, object?>("method", message.Request.Method.Method));
}
