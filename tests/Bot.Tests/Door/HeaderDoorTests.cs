using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace RMBot.Bot.Tests.Door;

/// <summary>Requests that no honest client writes, byte by byte.</summary>
public sealed class HeaderDoorTests(CoachDoor door) : DoorTest(door)
{
    private static readonly Dictionary<string, Func<string, string>> Tricks = new()
    {
        ["two headers, the right one first"] = token => $"Authorization: {token}\r\nAuthorization: Bearer other\r\n",
        ["two headers, the right one last"] = token => $"Authorization: Bearer other\r\nAuthorization: {token}\r\n",
        ["the right one twice"] = token => $"Authorization: {token}\r\nAuthorization: {token}\r\n",
        ["a comma between two"] = token => $"Authorization: {token},{token}\r\n",
        ["a folded line"] = token => $"Authorization: Bearer\r\n {token[7..]}\r\n",
        ["a space before the colon"] = token => $"Authorization : {token}\r\n",
        ["a proxy's header"] = token => $"Proxy-Authorization: {token}\r\nX-Forwarded-Authorization: {token}\r\n",
        ["a cookie"] = token => $"Cookie: Authorization={token}\r\n",
        ["a quoted token"] = token => $"Authorization: Bearer \"{token[7..]}\"\r\n",
        ["a NUL in the token"] = token => $"Authorization: {token[..40]}\0{token[40..]}\r\n",
    };

    public static TheoryData<string> Headers => [.. Tricks.Keys];

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Nobody_gets_in_by(string trick)
    {
        var stranger = Door.Newcomer();
        var token = CoachDoor.Header(Door.Token);
        Door.Coach.Forget();

        var status = await SendAsync("/api/messages", Tricks[trick](token), stranger.Message(Words).ToString());

        Assert.True(status is 400 or 401, $"It was answered {status}.");
        Assert.DoesNotContain(Door.Coach.Forget(), step => step.IsOfTurn);
        Assert.Empty(stranger.Chat.Messages);
    }

    [Theory]
    [InlineData("?access_token={0}")]
    [InlineData("?Authorization=Bearer%20{0}")]
    [InlineData("/{0}")]
    public async Task A_token_in_the_address_is_not_read(string where)
    {
        var stranger = Door.Newcomer();
        var token = CoachDoor.Header(Door.Token)["Bearer ".Length..];
        Door.Coach.Forget();

        var status = await SendAsync(
            "/api/messages" + string.Format(CultureInfo.InvariantCulture, where, token),
            "",
            stranger.Message(Words).ToString()
        );

        Assert.True(status is 401 or 404, $"It was answered {status}.");
        Assert.DoesNotContain(Door.Coach.Forget(), step => step.IsOfTurn);
        Assert.DoesNotContain(Door.Coach.Log.All, line => line.Contains(token));
    }

    private async Task<int> SendAsync(string path, string headers, string body)
    {
        var ct = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(Door.Coach.Address.Host, Door.Coach.Address.Port, ct);
        await using var stream = client.GetStream();
        var bytes = Encoding.UTF8.GetBytes(body);
        var head =
            $"POST {path} HTTP/1.1\r\nHost: {Door.Coach.Address.Authority}\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {bytes.Length}\r\nConnection: close\r\n{headers}\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head).Concat(bytes).ToArray(), ct);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = await reader.ReadLineAsync(ct);
        return int.Parse(line!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
