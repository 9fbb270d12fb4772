using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>That a person is in a pair, as a row among the person's own.</summary>
internal static class MembershipRow
{
    private const int Schema = 1;

    /// <summary>Null while this side may not know of the pair.</summary>
    public static Membership? Of(Pair? pair, Role role) =>
        pair is not null && pair.IsKnownTo(role)
            ? new Membership(pair.Id, role, pair[role.Other()].Id, pair[role.Other()].Name)
            : null;

    /// <summary>Null when nobody assists.</summary>
    public static Membership? OfAssistant(Pair? pair) =>
        pair?.Assistant is not null
            ? new Membership(pair.Id, Role.Executive, pair.Executive.Id, pair.Executive.Name, Assists: true)
            : null;

    public static TableEntity Write(PersonId person, Membership membership) =>
        new(Keys.Of(person.Value), $"pair|{Keys.Of(membership.Pair.Value)}")
        {
            ["Schema"] = Schema,
            ["PairId"] = membership.Pair.Value,
            ["Role"] = membership.Role.ToString(),
            ["PartnerId"] = membership.PartnerId.Value,
            ["PartnerName"] = membership.PartnerName,
            ["Assists"] = membership.Assists,
        };

    public static Membership Read(TableEntity row) =>
        new(
            new PairId(row.GetString("PairId")),
            Enum.Parse<Role>(row.GetString("Role")),
            new PersonId(row.GetString("PartnerId")),
            row.GetString("PartnerName"),
            row.GetBoolean("Assists") ?? false
        );

    /// <summary>Every row key that begins with "pair|".</summary>
    public static string FilterOf(PersonId person) =>
        TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Of(person.Value)} and RowKey ge {"pair|"} and RowKey lt {"pair}"}"
        );
}
