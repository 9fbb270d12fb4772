using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators;

public sealed record ScriptedAnswer(int Status, string Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    internal Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json";
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        return response.WriteAsync(Body);
    }
}
