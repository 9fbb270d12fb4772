using System.Text;
using System.Xml;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>The text of a message that is put or updated.</summary>
internal static class TextBody
{
    public const int Largest = 64 * 1024;

    /// <summary>In UTF-8; refused when it is too large or the body is none.</summary>
    public static byte[] Read(byte[] body)
    {
        var text = Encoding.UTF8.GetBytes(TextOf(body));
        return text.Length <= Largest ? text : throw Refusal.TooLarge(Largest);
    }

    private static string TextOf(byte[] body)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(body));
            return xml.ReadToDescendant("MessageText") ? xml.ReadElementContentAsString() : throw Refusal.InvalidXml();
        }
        catch (XmlException)
        {
            throw Refusal.InvalidXml();
        }
    }
}
