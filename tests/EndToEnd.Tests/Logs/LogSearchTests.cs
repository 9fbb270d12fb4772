using RMBot.Local;

namespace RMBot.EndToEnd.Logs;

public sealed class LogSearchTests
{
    private readonly Overheard heard = new();

    [Theory]
    [InlineData("The draft said 'my own manager might' and was lost", NeedleKind.Typed)]
    [InlineData("Sent: Your charter with Alex, in draft.", NeedleKind.Shown)]
    [InlineData("Asked PATTI again", NeedleKind.Name)]
    [InlineData("GET /users/pattif%40example.com and pattif@example.com", NeedleKind.Address)]
    [InlineData("Bearer eyJhbGciOiJub25lIn0", NeedleKind.Token)]
    [InlineData("GET /mydata/Yg3uHq0ZJ1kS9vXbT7LmPQ.html", NeedleKind.Token)]
    [InlineData("The code 100001 was redeemed", NeedleKind.Token)]
    internal void A_line_that_tells_is_found(string message, NeedleKind kind) =>
        Assert.Contains(Found(message), needle => needle.Kind == kind);

    [Theory]
    [InlineData("Prompt check-in of pair 3f2: Sent")]
    [InlineData("The mentor's own manager")]
    [InlineData("Spatting")]
    public void A_line_of_ids_and_outcomes_is_not(string message) => Assert.Empty(Found(message));

    private IEnumerable<Needle> Found(string message)
    {
        heard.Types("I worry that my own  manager might mind.");
        heard.Reads("100001");
        heard.IsSent("""{ "card": "{\"body\":[{\"text\":\"Your charter with Alex, in draft.\"}]}" }""");
        heard.IsSent("""{ "link": "https://coach.example/mydata/Yg3uHq0ZJ1kS9vXbT7LmPQ.html" }""");
        var needles = Needles.Of(heard, [DemoPerson.Patti], ["eyJhbGciOiJub25lIn0"]);
        var line = $$"""{ "LogLevel": "Debug", "Category": "RMBot.Teams", "State": { "What": "{{message}}" } }""";
        return new LogSearch(needles).In(LogLine.Read(line));
    }
}
