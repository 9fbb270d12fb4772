using RMBot.Simulators.Queues.Messages;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>What is done to messages, and said of them. Parameters are checked before the queue is looked for.</summary>
internal sealed class MessageAnswers(QueueSimulator simulator)
{
    private const int LongestHidden = 7 * 24 * 60 * 60;
    private const int MostAtOnce = 32;
    private const int HiddenUnlessSaid = 30;

    private DateTime Now => simulator.Time.GetUtcNow().UtcDateTime;

    public Asked Put(HttpAsk ask)
    {
        var text = TextBody.Read(ask.Body);
        var hidden = TimeSpan.FromSeconds(ask.Number("visibilitytimeout", 0, LongestHidden) ?? 0);
        var life = TimeToLive.Of(ask, hidden);
        return Ask(
            QueueRequestKind.Put,
            ask,
            queue =>
            {
                var now = Now;
                return new Answer(201, MessagesXml.OfPut(queue.Put(text, hidden, life.After(now), now)));
            }
        );
    }

    public Asked Get(HttpAsk ask)
    {
        var hidden = TimeSpan.FromSeconds(ask.Number("visibilitytimeout", 1, LongestHidden) ?? HiddenUnlessSaid);
        var most = Most(ask);
        return Ask(
            QueueRequestKind.Get,
            ask,
            queue => new Answer(200, MessagesXml.OfGot(queue.Get(most, hidden, Now)))
        );
    }

    public Asked Peek(HttpAsk ask)
    {
        var most = Most(ask);
        return Ask(QueueRequestKind.Peek, ask, queue => new Answer(200, MessagesXml.OfPeeked(queue.Peek(most, Now))));
    }

    public Asked Clear(HttpAsk ask) =>
        Ask(
            QueueRequestKind.Clear,
            ask,
            queue =>
            {
                queue.Clear();
                return new Answer(204);
            }
        );

    public Asked Update(HttpAsk ask, string id)
    {
        var receipt = ask.Required("popreceipt");
        var text = ask.Body.Length == 0 ? null : TextBody.Read(ask.Body);
        var seconds =
            ask.Number("visibilitytimeout", 0, LongestHidden) ?? throw Refusal.MissingParameter("visibilitytimeout");
        return Ask(
            QueueRequestKind.Update,
            ask,
            queue => Updated(queue.Update(id, receipt, text, TimeSpan.FromSeconds(seconds), Now))
        );
    }

    public Asked Delete(HttpAsk ask, string id)
    {
        var receipt = ask.Required("popreceipt");
        return Ask(
            QueueRequestKind.Delete,
            ask,
            queue =>
            {
                queue.Delete(id, receipt, Now);
                return new Answer(204);
            }
        );
    }

    private static Answer Updated(Message message)
    {
        var answer = new Answer(204);
        answer.Headers.Add(("x-ms-popreceipt", Receipts.Text(message.Receipt)));
        answer.Headers.Add(("x-ms-time-next-visible", MessagesXml.Time(message.Visible)));
        return answer;
    }

    private static int Most(HttpAsk ask) => (int)(ask.Number("numofmessages", 1, MostAtOnce) ?? 1);

    private Asked Ask(QueueRequestKind kind, HttpAsk ask, Func<MessageQueue, Answer> answer) =>
        new(
            new QueueRequest(kind, ask.Path.Queue, ask.Path.MessageId),
            () => answer(simulator.Account[ask.Path.Queue])
        );
}
