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
    private const int Schema = 1;

    public static TableEntity Write(Person person, Address address, string? signInName) =>
        new(Keys.Of(person.Id.Value), RowKey)
        {
            ["Schema"] = Schema,
            ["PersonId"] = person.Id.Value,
            ["Name"] = person.Name,
            [Mail] = person.Mail ?? "",
            [SignInName] = signInName,
            ["Locale"] = person.Locale,
            ["TimeZone"] = person.TimeZone,
            ["IsGuest"] = person.IsGuest,
            [CanBeReached] = person.CanBeReached,
            ["ConversationId"] = address.ConversationId,
            ["ServiceUrl"] = address.ServiceUrl,
            ["TenantId"] = address.TenantId,
            ["UserId"] = address.UserId,
            ["BotId"] = address.BotId,
        };

    public static KnownPerson Read(TableEntity row) =>
        new(
            new Person(
                new PersonId(row.GetString("PersonId")),
                row.GetString("Name"),
                row.GetString(Mail) is { Length: > 0 } mail ? mail : null,
                row.GetString("Locale"),
                row.GetString("TimeZone"),
                row.GetBoolean("IsGuest") is true,
                row.GetBoolean(CanBeReached) is true
            ),
            new Address(
                row.GetString("ConversationId"),
                row.GetString("ServiceUrl"),
                row.GetString("TenantId"),
                row.GetString("UserId"),
                row.GetString("BotId")
            ),
            row.ETag.ToString()
        );
}
