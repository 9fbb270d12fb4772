using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators.Edges;

/// <summary>A request as it arrives at an edge.</summary>
/// <param name="IsOfTurn">Caused by something that came in, not by the worker.</param>
public sealed record EdgeRequest(string Method, string Path, bool IsOfTurn)
{
    internal static EdgeRequest Of(HttpRequest request) =>
        new(request.Method, request.Path, request.Headers.TraceParent.Count > 0);
}
