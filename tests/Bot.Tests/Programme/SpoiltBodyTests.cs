using System.Text;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What comes to the organisers' API as a body is taken or refused; it never breaks anything.</summary>
public sealed class SpoiltBodyTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const int Seed = 8;
    private const int Bodies = 90;
    private const string One = "/api/programme/first";

    private static readonly string[] Pieces =
    [
        "null",
        "true",
        "-1",
        "1e999",
        "99999999999999999999",
        "{}",
        "[]",
        "[[[[[[[[",
        "\"\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"\\ufffe\"",
        "\"former\"",
        "\"../..\"",
        "\"a@b@c\"",
        "\"25:61\"",
        "\"\\u202E\"",
        "\0",
        ",",
        ":",
    ];

    [Theory]
    [InlineData(
        "PUT",
        "/settings",
        """{"name":"Spring","defaults":{"months":6,"monthlyMinutes":90,"wakingFrom":"08:00","wakingTo":"18:00","language":"de"}}"""
    )]
    [InlineData("POST", "/organisers", """{"address":"megan@example.com"}""")]
    [InlineData("POST", "/pairs", """{"executive":"alex@example.com","mentor":"megan@example.com"}""")]
    [InlineData("POST", "/deliveries/retry", """{"person":"00000000-0000-0000-0000-000000000001"}""")]
    [InlineData("POST", "/installs", """{"import":"1"}""")]
    public async Task However_a_body_is_spoilt_it_is_taken_or_refused(string method, string path, string body)
    {
        var host = await StartInProductionAsync();
        var random = new Random(Seed);
        for (var number = 1; number <= Bodies; number++)
        {
            var spoilt = Spoilt(random, body);
            using var content = new StringContent(spoilt, Encoding.UTF8, "application/json");
            var before = await AsksAsync(Lynne, $"{One}/settings");
            var answer = await AsksAsync(Lynne, One + path, method, content, before.ETag);
            Assert.True(
                (int)answer.Status is >= 200 and < 500,
                $"Seed {Seed}, body {number}: {answer.Status}\n{spoilt}"
            );
            Assert.NotEqual(404, (int)before.Status);
        }

        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static string Spoilt(Random random, string body)
    {
        var text = new StringBuilder(body);
        for (var times = random.Next(1, 4); times > 0 && text.Length > 0; times--)
        {
            var at = random.Next(text.Length);
            var piece = Pieces[random.Next(Pieces.Length)];
            var colon = text.ToString().IndexOf(':', at);
            var end = colon < 0 ? -1 : text.ToString().IndexOfAny([',', '}'], colon);
            switch (random.Next(6))
            {
                case 0:
                    text.Length = at;
                    break;
                case 1:
                    text.Insert(at, piece);
                    break;
                case 2:
                    text.Insert(at, new string('a', random.Next(1, 5_000)));
                    break;
                case >= 3 when end > 0:
                    text.Remove(colon + 1, end - colon - 1).Insert(colon + 1, piece);
                    break;
                default:
                    text.Remove(at, 1);
                    break;
            }
        }

        return text.ToString();
    }
}
