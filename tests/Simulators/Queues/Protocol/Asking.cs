namespace RMBot.Simulators.Queues.Protocol;

/// <summary>What a request wants.</summary>
internal sealed class Asking(QueueSimulator simulator)
{
    private readonly QueueAnswers queues = new(simulator);
    private readonly MessageAnswers messages = new(simulator);

    public Asked Of(HttpAsk ask) =>
        (ask.Method, ask.Path) switch
        {
            ("POST", { IsOfMessages: true, MessageId: null }) => messages.Put(ask),
            ("GET", { IsOfMessages: true, MessageId: null }) when ask.Query("peekonly") == "true" => messages.Peek(ask),
            ("GET", { IsOfMessages: true, MessageId: null }) => messages.Get(ask),
            ("DELETE", { IsOfMessages: true, MessageId: null }) => messages.Clear(ask),
            ("PUT", { MessageId: { } id }) => messages.Update(ask, id),
            ("DELETE", { MessageId: { } id }) => messages.Delete(ask, id),
            ("PUT", { IsOfMessages: false }) when ask.Query("comp") == "metadata" => queues.SetMetadata(ask),
            ("PUT", { IsOfMessages: false }) when ask.Query("comp") is null => queues.Create(ask),
            ("GET" or "HEAD", { IsOfMessages: false }) when ask.Query("comp") == "metadata" => queues.Properties(ask),
            ("DELETE", { IsOfMessages: false }) => queues.Delete(ask),
            _ => throw Refusal.Of(405, "UnsupportedHttpVerb"),
        };
}
