using System.Text.Json.Nodes;

namespace RMBot.Simulators.Graph.Http;

/// <summary>What Graph answers instead: a status and a code to branch on.</summary>
internal sealed class GraphError(int status, string code, string message) : Exception(message)
{
    public int Status => status;
    public string Code => code;
    public double? RetryAfter { get; init; }
    public string? ExistingEventId { get; init; }

    public static GraphError Invalid(string message) => new(400, "ErrorInvalidRequest", message);

    public static GraphError UnknownProperty(string name, string type) =>
        new(
            400,
            "RequestBodyRead",
            $"The property '{name}' does not exist on type '{type}'. Make sure to only use property names that are defined by the type."
        );

    public static GraphError Denied() =>
        new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphError DirectoryDenied() =>
        new(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    public static GraphError NotFound() =>
        new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphError NoSuchUser(string name) =>
        new(
            404,
            "Request_ResourceNotFound",
            $"Resource '{name}' does not exist or one of its queried reference-property objects are not present."
        );

    public JsonObject Json(DateTimeOffset now)
    {
        var error = new JsonObject
        {
            ["code"] = code,
            ["message"] = Message,
            ["innerError"] = new JsonObject
            {
                ["date"] = now.UtcDateTime.ToString("s"),
                ["request-id"] = Guid.NewGuid().ToString(),
                ["client-request-id"] = Guid.NewGuid().ToString(),
            },
        };
        if (ExistingEventId is { } id)
        {
            error["@event.existingEventId"] = id;
        }

        return new JsonObject { ["error"] = error };
    }
}
