using System.Text;
using RMBot.Programme.Imports;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Whatever is uploaded as a list is read, or said to be unreadable in a line that the file has.</summary>
public sealed class SpoiltListTests
{
    private const int Seed = 8;
    private const int Files = 2_000;

    private static readonly string[] Lists =
    [
        "executive;mentor\nalex@example.com;megan@example.com\nlee@example.com;adele@example.com\n",
        "sep=,\r\nFührungskraft,Mentor:in,Notiz\r\n\"alex@example.com\",\"megan@example.com\",\"a \"\"b\"\"\nc\"\r\n",
        "主管\t導師\nalex@example.com\tmegan@example.com\n",
    ];

    private static readonly string[] Pieces =
    [
        "\"",
        "\"\"\"",
        ";",
        "\t",
        ",",
        "\r",
        "\n\n",
        "sep=",
        "\0",
        "\uFFFE",
        "\uFEFF",
        "\u2028",
        "=cmd|' /C calc'!A0",
        "mentor",
        "executive",
        "@",
        "مرحبا",
        "e\u0301",
    ];

    [Fact]
    public void However_a_list_is_spoilt_somebody_is_told_what_it_holds_or_where_it_breaks()
    {
        var random = new Random(Seed);
        for (var number = 1; number <= Files; number++)
        {
            var file = Spoilt(random);
            var failure = Record.Exception(() => Check(file));
            Assert.True(failure is null, $"Seed {Seed}, file {number}: {failure}\n{Convert.ToBase64String(file)}");
        }
    }

    private static void Check(byte[] file)
    {
        var lines = 1 + file.Count(one => one is (byte)'\n' or (byte)'\r');
        switch (ImportReading.Read(file))
        {
            case ImportFile.Lines read:
                Assert.All(read.All, line => Assert.InRange(line.Line, 1, lines));
                break;
            case ImportFile.Unreadable unreadable:
                Assert.InRange(unreadable.Line, 0, lines);
                break;
        }
    }

    private static byte[] Spoilt(Random random)
    {
        var text = new StringBuilder(Lists[random.Next(Lists.Length)]);
        for (var times = random.Next(1, 6); times > 0 && text.Length > 0; times--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Length = at;
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                    break;
                case 2:
                    text.Insert(at, text.ToString(0, at), random.Next(1, 4));
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)], random.Next(1, 20));
                    break;
            }
        }

        var file = (random.Next(8) == 0 ? Encoding.Unicode : Encoding.UTF8).GetBytes(text.ToString());
        if (file.Length > 0 && random.Next(6) == 0)
        {
            file[random.Next(file.Length)] = (byte)random.Next(256);
        }

        return file;
    }
}
