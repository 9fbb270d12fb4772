using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using RMBot.Pairs;

namespace RMBot.Teams;

/// <summary>Teams' shapes turned into the coach's words.</summary>
public static class Incoming
{
    /// <summary>What a person said; a picture says no words.</summary>
    public static Said Said(IMessageActivity message) =>
        message.Value is JObject data ? Press(null, data) : new Said.Words(message.Text?.Trim() ?? "");

    /// <summary>A press on a card: the ids its button carries, and what was filled in.</summary>
    public static Said.Press Press(string? verb, JObject? data)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var property in data?.Properties() ?? [])
        {
            if (property.Value is JValue { Value: not null } value)
            {
                values[property.Name] = Text(value);
            }
        }

        return new Said.Press(verb ?? values.GetValueOrDefault("verb") ?? "", values.ToImmutable());
    }

    /// <summary>As the card had it: reading an activity makes a date of every text that looks like a moment.</summary>
    private static string Text(JValue value) =>
        value.Value switch
        {
            bool yes => yes ? "true" : "false",
            DateTime moment => Moment(moment.ToUniversalTime()),
            DateTimeOffset moment => Moment(moment),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };

    private static string Moment(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The code by which a client says why it could not sign somebody in; null when it says no such thing.</summary>
    public static string? SignInFailure(IInvokeActivity activity) =>
        activity.Name != "signin/failure" ? null
        : (activity.Value as JObject)?["code"] is JValue { Value: string { Length: > 0 and <= 40 } code }
        && code.All(char.IsAsciiLetterOrDigit)
            ? code
        : "unknown";

    /// <summary>Whether it says from whom it is, to whom, and in which chat.</summary>
    public static bool IsWhole(IActivity activity) =>
        activity is { From.Id.Length: > 0, Recipient.Id.Length: > 0, Conversation.Id.Length: > 0 };

    /// <summary>Whether the coach began the turn itself.</summary>
    public static bool IsOfTheCoach(Activity activity) =>
        activity
            is {
                Type: ActivityTypes.Event,
                Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation
            };

    /// <summary>What says nothing of its type is personal only if its id is none of a place where several meet.</summary>
    public static bool IsPersonal(IActivity activity) =>
        activity.Conversation is { IsGroup: not true } chat
        && (
            chat.ConversationType == "personal"
            || (chat.ConversationType is null && chat.Id?.StartsWith("19:", StringComparison.Ordinal) != true)
        );

    public static bool IsRemoval(IActivity activity) =>
        activity is Activity { Type: ActivityTypes.InstallationUpdate, Action: "remove" };

    /// <summary>The team or the group chat something happens in, whatever channel or thread it is.</summary>
    public static string PlaceOf(IActivity activity) =>
        Word((activity.ChannelData as JObject)?.SelectToken("team.id")) ?? activity.Conversation.Id.Split(';')[0];

    public static string? TenantOf(IActivity activity) => TenantsOf(activity) is [var first, ..] ? first : null;

    /// <summary>Every tenant that an activity names; an honest one names the same each time.</summary>
    public static IReadOnlyList<string> TenantsOf(IActivity activity)
    {
        string?[] all =
        [
            activity.Conversation?.TenantId,
            Word((activity.ChannelData as JObject)?.SelectToken("tenant.id")),
        ];
        return [.. all.OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A text where a text is expected; whatever else somebody put there says nothing.</summary>
    private static string? Word(JToken? told) => (told as JValue)?.Value as string;

    /// <summary>How to write to whoever this came from, as far as the turn has learnt who it is.</summary>
    public static CultureInfo Culture(ITurnContext context) =>
        context.TurnState.Get<Turn>()?.Culture ?? Contact(context, Talks.Opened(context)?.Contact).Person.Culture();

    /// <summary>The speaker as this activity shows them, with what was known before where it shows nothing.</summary>
    public static Contact Contact(ITurnContext context, Contact? before)
    {
        var activity = context.Activity;
        var client = activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Properties;
        var locale = activity.Locale ?? Word(client?["locale"]) ?? before?.Person.Locale ?? "en";
        var zone = activity.LocalTimezone ?? Word(client?["timezone"]) ?? before?.Person.TimeZone ?? "UTC";
        var person = new Person(
            new PersonId(activity.From.AadObjectId),
            before?.Person.Name is { Length: > 0 } known ? known : activity.From.Name ?? "",
            before?.Person.Mail,
            locale,
            zone,
            before?.Person.IsGuest ?? false,
            CanBeReached: true,
            before?.Person.Language
        );
        return new Contact(
            person,
            new Address(
                activity.Conversation.Id,
                activity.ServiceUrl,
                TenantOf(activity) ?? "",
                activity.From.Id,
                activity.Recipient.Id
            )
        );
    }
}
