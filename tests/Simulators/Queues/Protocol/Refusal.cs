namespace RMBot.Simulators.Queues.Protocol;

/// <summary>Why a request is not done, by the service's own codes.</summary>
internal sealed class Refusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;
    public string Code => code;

    /// <summary>What the service adds to its message, such as the parameter that is wrong.</summary>
    public IReadOnlyList<(string Name, string Value)> Details { get; init; } = [];

    public static Refusal QueueNotFound() => new(404, "QueueNotFound", "The specified queue does not exist.");

    public static Refusal QueueAlreadyExists() => new(409, "QueueAlreadyExists", "The specified queue already exists.");

    public static Refusal MessageNotFound() => new(404, "MessageNotFound", "The specified message does not exist.");

    public static Refusal PopReceiptMismatch() =>
        new(400, "PopReceiptMismatch", "The pop receipt is not the one of the message.");

    public static Refusal OutOfRange(string name, string value, long least, long most) =>
        new(400, "OutOfRangeQueryParameterValue", "A query parameter is outside the permissible range.")
        {
            Details =
            [
                ("QueryParameterName", name),
                ("QueryParameterValue", value),
                ("MinimumAllowed", $"{least}"),
                ("MaximumAllowed", $"{most}"),
            ],
        };

    public static Refusal InvalidParameter(string name, string value, string reason) =>
        new(400, "InvalidQueryParameterValue", "A query parameter is invalid.")
        {
            Details = [("QueryParameterName", name), ("QueryParameterValue", value), ("Reason", reason)],
        };

    public static Refusal MissingParameter(string name) =>
        new(400, "MissingRequiredQueryParameter", "A required query parameter is missing.")
        {
            Details = [("QueryParameterName", name)],
        };

    public static Refusal TooLarge(int most) =>
        new(413, "RequestBodyTooLarge", "The request body is larger than permissible.")
        {
            Details = [("MaxLimit", $"{most}")],
        };

    public static Refusal InvalidXml() => new(400, "InvalidXmlDocument", "The XML is not valid.");

    public static Refusal InvalidUri() => new(400, "InvalidUri", "The address names nothing on this server.");

    public static Refusal NotAuthenticated() =>
        new(403, "AuthenticationFailed", "The Authorization header does not sign this request with the account's key.");

    public static Refusal Of(int status, string code) => new(status, code, "The request was refused.");
}
