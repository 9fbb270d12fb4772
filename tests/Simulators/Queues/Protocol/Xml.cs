using System.Text;
using System.Xml;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>XML bodies: UTF-8 without a mark, and nothing in a text is changed by the writing.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static ReadOnlyMemory<byte> Write(string root, Action<XmlWriter> content)
    {
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, Settings))
        {
            xml.WriteStartElement(root);
            content(xml);
            xml.WriteEndElement();
        }
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
