using System.Globalization;
using System.Text;
using System.Xml;
using RMBot.Simulators.Queues.Messages;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>Messages as they are answered. Who put one knows its text; who peeks gets nothing to change it with.</summary>
internal static class MessagesXml
{
    public static ReadOnlyMemory<byte> OfPut(Message message) => Write([message], hasReceipt: true, hasText: false);

    public static ReadOnlyMemory<byte> OfGot(IReadOnlyList<Message> messages) =>
        Write(messages, hasReceipt: true, hasText: true);

    public static ReadOnlyMemory<byte> OfPeeked(IReadOnlyList<Message> messages) =>
        Write(messages, hasReceipt: false, hasText: true);

    public static string Time(DateTime time) => time.ToString("R", CultureInfo.InvariantCulture);

    private static ReadOnlyMemory<byte> Write(IReadOnlyList<Message> messages, bool hasReceipt, bool hasText) =>
        Xml.Write(
            "QueueMessagesList",
            xml =>
            {
                foreach (var message in messages)
                    Write(xml, message, hasReceipt, hasText);
            }
        );

    private static void Write(XmlWriter xml, Message message, bool hasReceipt, bool hasText)
    {
        xml.WriteStartElement("QueueMessage");
        xml.WriteElementString("MessageId", $"{message.Id}");
        xml.WriteElementString("InsertionTime", Time(message.Inserted));
        xml.WriteElementString("ExpirationTime", Time(message.Expires));
        if (hasReceipt)
        {
            xml.WriteElementString("PopReceipt", Receipts.Text(message.Receipt));
            xml.WriteElementString("TimeNextVisible", Time(message.Visible));
        }
        if (hasText)
        {
            xml.WriteElementString("DequeueCount", message.DequeueCount.ToString(CultureInfo.InvariantCulture));
            xml.WriteElementString("MessageText", Encoding.UTF8.GetString(message.Text));
        }
        xml.WriteEndElement();
    }
}
