using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Storage;

/// <summary>A person as a row.</summary>
internal static class PersonRow
{
    public const string RowKey = "person";
    public const string Mail = "Mail";
    public const string SignInName = "SignInName";
    public const string CanBeReached = "CanBeReached";
    public const string WhyNotReached = "WhyNotReached";
    public const string NotReachedSince = "NotReachedSince";
    private const string Reachable = "";
    private const string Language = "Language";

    /// <summary>Merging cannot take a choice away.</summary>
    private const string AsInTeams = "";
    private const int Schema = 1;

    /// <summary>Somebody who can be reached again loses the reason; for anybody else it stays as it was.</summary>
    public static TableEntity Write(Person person, Address address, string? signInName)
    {
        var row = new TableEntity(Keys.Of(person.Id.Value), RowKey)
        {
            ["Schema"] = Schema,
            ["PersonId"] = person.Id.Value,
            ["Name"] = person.Name,
            [Mail] = person.Mail ?? "",
            [SignInName] = signInName,
            ["Locale"] = person.Locale,
            [Language] = person.Language ?? AsInTeams,
            ["TimeZone"] = person.TimeZone,
            ["IsGuest"] = person.IsGuest,
            [CanBeReached] = person.CanBeReached,
            ["ConversationId"] = address.ConversationId,
            ["ServiceUrl"] = address.ServiceUrl,
            ["TenantId"] = address.TenantId,
            ["UserId"] = address.UserId,
            ["BotId"] = address.BotId,
        };
        if (person.CanBeReached)
        {
            row[WhyNotReached] = Reachable;
        }

        return row;
    }

    /// <summary>The columns that say so; merging cannot take a column away.</summary>
    public static TableEntity Back(PersonId person) =>
        new(Keys.Of(person.Value), RowKey) { [CanBeReached] = true, [WhyNotReached] = Reachable };

    public static TableEntity Lost(PersonId person, Away away) =>
        new(Keys.Of(person.Value), RowKey)
        {
            [CanBeReached] = false,
            [WhyNotReached] = away.Why.ToString(),
            [NotReachedSince] = away.Since,
        };

    /// <summary>Rows from before reasons were kept were lost by a removal.</summary>
    public static Away? AwayOf(TableEntity row) =>
        row.GetBoolean(CanBeReached) is true
            ? null
            : new Away(
                Enum.TryParse<WhyNotReached>(row.GetString(WhyNotReached), out var why)
                    ? why
                    : Pairs.WhyNotReached.RemovedTheApp,
                row.GetDateTimeOffset(NotReachedSince) ?? row.Timestamp ?? DateTimeOffset.UnixEpoch
            );

    public static KnownPerson Read(TableEntity row) =>
        new(
            new Person(
                new PersonId(row.GetString("PersonId")),
                row.GetString("Name"),
                row.GetString(Mail) is { Length: > 0 } mail ? mail : null,
                row.GetString("Locale"),
                row.GetString("TimeZone"),
                row.GetBoolean("IsGuest") is true,
                row.GetBoolean(CanBeReached) is true,
                row.GetString(Language) is { Length: > 0 } language ? language : null
            ),
            new Address(
                row.GetString("ConversationId"),
                row.GetString("ServiceUrl"),
                row.GetString("TenantId"),
                row.GetString("UserId"),
                row.GetString("BotId")
            ),
            row.ETag.ToString(),
            AwayOf(row),
            row.GetString(SignInName)
        );
}
