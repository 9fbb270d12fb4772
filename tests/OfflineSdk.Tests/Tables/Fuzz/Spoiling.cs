using System.Text;

namespace RMBot.OfflineSdk.Tests.Tables.Fuzz;

/// <summary>Cuts an answer off, takes pieces out, puts others in, and gives values that their types do not have.</summary>
internal sealed class Spoiling(int seed)
{
    private static readonly string[] Pieces =
    [
        "null",
        "true",
        "{}",
        "[]",
        "[[[[",
        "\"\"",
        "\"\\ud800\"",
        "1e999",
        "-1",
        "99999999999999999999999999",
        "\"Edm.Int64\"",
        "\"Edm.Double\"",
        "\"Edm.Guid\"",
        "\"Edm.DateTime\"",
        "\"Edm.Binary\"",
        "\"Edm.Nonsense\"",
        "\"9999-12-31T23:59:59.9999999-14:00\"",
        "\"0000-00-00\"",
        "\"Infinity\"",
        "\"N@odata.type\":7,",
        "\"odata.etag\":{},",
        "\"odata.error\":[],",
        "\"value\":{},",
        "HTTP/1.1 ",
        "HTTP/1.1 999999999999 x\r\n",
        "HTTP/1.1 -1 \r\n\r\n",
        "HTTP/1.1 404\r\n",
        "\r\n\r\n",
        "--changesetresponse_",
        "ETag:\r\n",
        ": \r\n",
        "<!DOCTYPE a [<!ENTITY b \"bb\">]>",
        "&b;&b;&b;",
        "<code/>",
        "\0",
        "\uFEFF",
    ];

    private readonly Random random = new(seed);

    public byte[] Spoil(string answer)
    {
        var text = new StringBuilder(answer);
        for (var times = 1 + random.Next(4); times > 0 && text.Length > 0; times--)
        {
            SpoilOnce(text);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(10) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private void SpoilOnce(StringBuilder text)
    {
        var at = random.Next(text.Length);
        var piece = Pieces[random.Next(Pieces.Length)];
        switch (random.Next(7))
        {
            case 0:
                text.Length = at;
                break;
            case 1:
                text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
                break;
            case 2:
                text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 80), text.Length - at)));
                break;
            case 3:
                text.Insert(at, piece);
                break;
            case 4:
                text.Insert(at, new StringBuilder().Insert(0, piece, random.Next(1, 300)));
                break;
            case 5:
                text[at] = (char)random.Next(32, 127);
                break;
            default:
                ReplaceValue(text, at, piece);
                break;
        }
    }

    /// <summary>What comes after the next colon, as far as the next comma, is something else.</summary>
    private static void ReplaceValue(StringBuilder text, int at, string piece)
    {
        var all = text.ToString();
        var colon = all.IndexOf(':', at);
        var end = colon < 0 ? -1 : all.IndexOfAny([',', '}', '\n'], colon);
        if (end > 0)
        {
            text.Remove(colon + 1, end - colon - 1).Insert(colon + 1, piece);
        }
    }
}
