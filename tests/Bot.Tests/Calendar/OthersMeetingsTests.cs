using System.Text.Json;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>Of meetings that are not the pair's, nothing is asked but when they are, and nothing is kept.</summary>
public sealed class OthersMeetingsTests : CalendarTest
{
    private const string Secret = "Merger with Contoso";

    private static readonly string[] MayBeAsked =
    [
        "id",
        "start",
        "end",
        "originalStart",
        "isCancelled",
        "attendees",
        "seriesMasterId",
        "transactionId",
        "onlineMeeting",
    ];

    [Fact]
    public async Task Nothing_is_asked_of_them_and_nothing_of_them_is_kept()
    {
        var pair = await LiveAsync();
        var own = pair
            .Sessions.Select(session => session.Entry)
            .Append(pair.Series[0].Entry)
            .OfType<string>()
            .ToHashSet();

        foreach (var request in Graph.Requests)
        {
            var path = request.Path["/v1.0/me/".Length..].Split('/');
            switch (request.Method, path[0])
            {
                case ("POST", "calendar"):
                    Assert.Equal("getSchedule", path[1].Split('.')[^1]);
                    break;
                case ("POST", "events") when path.Length == 1:
                    break;
                case ("GET", "calendarView"):
                    Assert.Equal(["id", "seriesMasterId"], request.Selected.Order());
                    break;
                case ("GET", "events") when request.Selected.Order().SequenceEqual(["id", "transactionId"]):
                    break;
                case (_, "events"):
                    Assert.Contains(Uri.UnescapeDataString(path[1]), own);
                    Assert.All(request.Selected, name => Assert.Contains(name, MayBeAsked));
                    Assert.True(request.Method != "GET" || request.Selected.Count > 0, request.ToString());
                    break;
                default:
                    Assert.Fail($"This was not to be asked: {request}");
                    break;
            }
        }

        Assert.DoesNotContain(Secret, Example.Text(pair));
    }

    [Fact]
    public async Task Nothing_of_an_online_meeting_but_its_times_is_ever_changed()
    {
        await LiveAsync();

        Assert.All(
            Graph.Requests.Where(request => request.Method == "PATCH"),
            request => Assert.Equal(["@odata.type", "end", "start"], PropertiesIn(request.Body))
        );
        Assert.Empty(Graph.Violations);
    }

    private static IEnumerable<string> PropertiesIn(string body) =>
        JsonDocument.Parse(body).RootElement.EnumerateObject().Select(property => property.Name).Order();

    /// <summary>Everything the coach ever does in calendars, beside meetings that are nobody's business.</summary>
    private async Task<Pair> LiveAsync()
    {
        foreach (var person in new[] { Patti, Alex })
        {
            Graph.Outlook(person).AddWeekly(First.AddDays(-7), TimeSpan.FromHours(1), Secret, 40);
            Graph.Outlook(person).Add(First, TimeSpan.FromHours(1), Secret);
        }

        (Graph.Habits.DuplicateNamesExisting, Graph.Habits.JoinUrlComesLater) = (false, true);
        Assert.IsType<Offering.Free>(await Calendar.OfferAsync(PairOf(), Now, Ct));
        var starts = Tuesdays();
        var asked = Asked(starts.SetItem(2, starts[2].AddDays(1)));
        await RunAsync(asked);
        var pair = await RunAsync(asked);
        await Calendar.OtherTimesAsync(pair, pair.Sessions[1], Now, Ct);
        pair = await RunAsync(pair.Move(2, First.AddDays(15), Now));
        pair = await LookAsync(pair);
        var before = pair;
        await RunAsync(pair.Cancel(5, Now));
        return before;
    }
}
