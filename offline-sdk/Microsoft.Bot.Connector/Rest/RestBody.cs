using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Rest;

internal static class RestBody
{
    private const int Usual = 4096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The JSON of an object in UTF-8, without a text in between. An application's own defaults have no part in it.</summary>
    public static byte[] Write(object body)
    {
        using var bytes = new MemoryStream(Usual);
        using (var text = new StreamWriter(bytes, Utf8, bufferSize: Usual / 4, leaveOpen: true))
        {
            JsonSerializer.Create(BotJson.WireSettings).Serialize(text, body);
        }

        return bytes.ToArray();
    }
}
