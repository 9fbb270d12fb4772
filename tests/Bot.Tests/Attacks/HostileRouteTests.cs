using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Programme;
using RMBot.Tests.Attacks;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>Addresses of the API with anything in the place of an id: nothing is found, and nothing breaks.</summary>
public sealed class HostileRouteTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private static readonly string[] Ids =
    [
        "none",
        "FIRST",
        "first'",
        "first' or 1 eq 1 or '",
        "..",
        "%2e%2e%2ffirst",
        "first%00",
        "first#",
        "\ud83d\ude42",
        new string('x', 2000),
        .. HostileTexts.All.Select(text => text.Text),
    ];

    [Fact]
    public async Task A_programme_of_no_such_id_does_not_exist()
    {
        await StartInProductionAsync();

        foreach (var id in Ids)
        {
            foreach (var what in new[] { "settings", "pairs" })
            {
                var answer = await AsksAsync(Lynne, $"/api/programme/{Uri.EscapeDataString(id)}/{what}");
                Assert.True(
                    answer.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest,
                    $"{id}: {answer.Status}"
                );
            }
        }
    }

    [Fact]
    public async Task What_no_programme_has_is_not_found_in_it()
    {
        await StartInProductionAsync();

        foreach (var id in Ids)
        {
            var escaped = Uri.EscapeDataString(id);
            var import = await AsksAsync(Lynne, $"/api/programme/first/imports/{escaped}");
            var rows = await AsksAsync(Lynne, $"/api/programme/first/imports/{escaped}/rows");
            var copy = await AsksWithAsync(null, $"/mydata/{escaped}.html");
            Assert.All(
                new[] { import, rows, copy },
                answer =>
                    Assert.True(
                        answer.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest,
                        $"{id}: {answer.Status}"
                    )
            );
        }
    }

    [Fact]
    public async Task A_search_for_anything_finds_what_holds_it_or_nothing()
    {
        await StartInProductionAsync();

        foreach (var id in Ids)
        {
            var found = await AsksAsync(Lynne, $"/api/programme/first/pairs?q={Uri.EscapeDataString(id)}");
            var sorted = await AsksAsync(Lynne, $"/api/programme/first/pairs?sort={Uri.EscapeDataString(id)}");
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (found.Status, sorted.Status));
        }
    }
}
