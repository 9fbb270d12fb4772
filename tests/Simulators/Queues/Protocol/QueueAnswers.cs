using RMBot.Simulators.Queues.Messages;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>What is done to queues, and said of them.</summary>
internal sealed class QueueAnswers(QueueSimulator simulator)
{
    private const string Prefix = "x-ms-meta-";

    public Asked Create(HttpAsk ask) =>
        Ask(
            QueueRequestKind.CreateQueue,
            ask,
            name => new Answer(simulator.Account.Create(name, MetadataOf(ask)) ? 201 : 204)
        );

    public Asked Delete(HttpAsk ask) =>
        Ask(
            QueueRequestKind.DeleteQueue,
            ask,
            name =>
            {
                simulator.Account.Delete(name);
                return new Answer(204);
            }
        );

    public Asked SetMetadata(HttpAsk ask) =>
        Ask(
            QueueRequestKind.SetMetadata,
            ask,
            name =>
            {
                simulator.Account[name].Metadata = MetadataOf(ask);
                return new Answer(204);
            }
        );

    public Asked Properties(HttpAsk ask) =>
        Ask(QueueRequestKind.Properties, ask, name => PropertiesOf(simulator.Account[name]));

    private Answer PropertiesOf(MessageQueue queue)
    {
        var answer = new Answer(200);
        var count = queue.Count(simulator.Time.GetUtcNow().UtcDateTime);
        answer.Headers.Add(("x-ms-approximate-messages-count", $"{count}"));
        answer.Headers.AddRange(queue.Metadata.Values.Select(one => (Prefix + one.Key, one.Value)));
        return answer;
    }

    private static Metadata MetadataOf(HttpAsk ask) =>
        new(
            ask.Http.Headers.Where(header => header.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                .Select(header => KeyValuePair.Create(header.Key[Prefix.Length..], header.Value.ToString()))
        );

    private static Asked Ask(QueueRequestKind kind, HttpAsk ask, Func<string, Answer> answer) =>
        new(new QueueRequest(kind, ask.Path.Queue), () => answer(ask.Path.Queue));
}
