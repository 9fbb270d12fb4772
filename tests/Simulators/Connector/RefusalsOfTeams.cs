using System.Text.Json;

namespace RMBot.Simulators.Connector;

/// <summary>Every status code that Teams documents for bots, with the code that comes with it.</summary>
public abstract partial record Refusal
{
    public static Refusal BadArgument { get; } = Error(400, "BadArgument", "The request makes no sense.");
    public static Refusal BotNotRegistered { get; } =
        Error(401, "BotNotRegistered", "No bot with this id and secret is registered for Teams.");
    public static Refusal DisabledByAdmin { get; } =
        Error(403, "BotDisabledByAdmin", "An administrator has disabled the bot.");
    public static Refusal NotInRoster { get; } =
        Error(403, "BotNotInConversationRoster", "The bot is not installed in this conversation.");
    public static Refusal BlockedByUser { get; } =
        Error(403, "ConversationBlockedByUser", "The person has blocked the bot.");
    public static Refusal Forbidden { get; } =
        Error(403, "ForbiddenOperationException", "The person has not installed the bot.");
    public static Refusal InvalidHost { get; } =
        Error(403, "InvalidBotApiHost", "This tenant is served at another address.");
    public static Refusal NotEnoughPermissions { get; } =
        Error(403, "NotEnoughPermissions", "The bot lacks a permission for this.");

    /// <summary>Blocked, muted or uninstalled. The one code that comes as a JSON text within another shape.</summary>
    public static Refusal WritesBlocked { get; } =
        new Answered(
            403,
            JsonSerializer.Serialize(
                new
                {
                    errorCode = 209,
                    message = """{ "subCode":"MessageWritesBlocked", "details":"No messages may be written here." }""",
                }
            )
        );

    public static Refusal ActivityNotFound { get; } =
        Error(404, "ActivityNotFoundInConversation", "There is no such message here.");
    public static Refusal ConversationNotFound { get; } =
        Error(404, "ConversationNotFound", "There is no such conversation.");
    public static Refusal PreconditionFailed { get; } =
        Error(412, "PreconditionFailed", "Something else is being done with this conversation.");
    public static Refusal TooBig { get; } = Error(413, "MessageSizeTooBig", "The message is too big.");
    public static Refusal ServiceError { get; } = Error(500, "ServiceError", "Something went wrong in the service.");
    public static Refusal BadGateway { get; } = Error(502, "ServiceError", "A service behind this one failed.");
    public static Refusal Unavailable { get; } = Error(503, "ServiceError", "The service is not available.");

    /// <summary>From in front of the service, which says nothing itself.</summary>
    public static Refusal GatewayTimeout { get; } = new Answered(504, "");

    /// <summary>Null: without saying when to try again.</summary>
    public static Refusal Throttled(TimeSpan? retryAfter) =>
        (Answered)Error(429, "Throttled", "Too many requests.") with
        {
            RetryAfter = retryAfter,
        };
}
