using Microsoft.AspNetCore.Mvc;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>Who is in a programme, and whom of them the coach cannot reach.</summary>
internal static class PeopleApi
{
    private const int UsualPage = 50;
    private const int MostInPage = 200;

    public static void MapPeople(this RouteGroupBuilder one) => one.MapGet("/people", ListAsync);

    private static async Task<PeoplePage> ListAsync(
        string programme,
        [FromServices] IRosterPeople roster,
        TablePeople people,
        CancellationToken ct,
        bool away = false,
        string? q = null,
        int page = 1,
        int size = UsualPage
    )
    {
        (page, size) = (Math.Max(page, 1), Math.Clamp(size, 1, MostInPage));
        var all = await roster.OfAsync(new ProgrammeId(programme), ct);
        var unreached = await people.AwayAsync(ct);
        var found = all.Where(person => !away || unreached.Contains(person.Id))
            .Where(person =>
                string.IsNullOrWhiteSpace(q) || person.Name.Contains(q.Trim(), StringComparison.OrdinalIgnoreCase)
            )
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(person => person.Id.Value, StringComparer.Ordinal)
            .ToList();
        var shown = found.Skip((int)Math.Min((long)(page - 1) * size, found.Count)).Take(size);
        var items = await Task.WhenAll(
            shown.Select(async person =>
                PersonAnswer.Of(
                    person,
                    unreached.Contains(person.Id) ? (await people.FindAsync(person.Id, ct))?.Away : null
                )
            )
        );
        return new PeoplePage(found.Count, page, size, items);
    }

    private sealed record PeoplePage(int Total, int Page, int Size, IReadOnlyList<PersonAnswer> Items);

    /// <param name="Remedy">What helps.</param>
    private sealed record PersonAnswer(
        string Id,
        string Name,
        IReadOnlyList<Role> Roles,
        int Pairs,
        bool Reached,
        WhyNotReached? Why,
        DateTimeOffset? Since,
        string? Remedy
    )
    {
        public static PersonAnswer Of(RosterPerson person, Away? away) =>
            new(
                person.Id.Value,
                person.Name,
                person.Roles,
                person.Pairs,
                away is null,
                away?.Why,
                away?.Since,
                away is null ? null : new DeliveryTexts(AskedLanguage.Culture).Remedy(away.Why)
            );
    }
}
