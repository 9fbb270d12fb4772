using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph.Http;

/// <summary>Takes a request from the wire: who asks, whether it may be answered now, and what goes wrong on purpose.</summary>
internal sealed class GraphServer(GraphState state, Routes routes, Throttle throttle, Faults faults, TimeProvider clock)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, token) = await ReadAsync(context);
        state.Record(request);
        var fault = faults.Take(request);
        try
        {
            if (fault is { AfterEffect: false })
            {
                await SpoilAsync(context, fault);
            }

            var answer = await AnswerAsync(context, request, token, fault?.Held);
            if (fault is { AfterEffect: true })
            {
                await SpoilAsync(context, fault);
            }

            await WriteAsync(context, answer.Status, answer.Body?.ToJsonString());
        }
        catch (GraphError error)
        {
            if (error.RetryAfter is { } seconds)
            {
                context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }

            await WriteAsync(context, error.Status, error.Json(clock.GetUtcNow()).ToJsonString());
        }
    }

    private async Task<Answer> AnswerAsync(
        HttpContext context,
        GraphRequest request,
        SimulatedToken? token,
        HeldRequest? held
    )
    {
        var call = Call(context, request, token);
        using var place = Routes.IsOfMailbox(call.Rest) ? throttle.Enter(call.Owner.Id) : null;
        if (held is not null)
        {
            await held.PassAsync(context.RequestAborted);
        }

        return state.Do(_ => routes.Answer(call));
    }

    private Call Call(HttpContext context, GraphRequest request, SimulatedToken? token)
    {
        if (token is null || token.Expires <= clock.GetUtcNow() || CallerOf(token) is not { } caller)
        {
            throw new GraphError(401, "InvalidAuthenticationToken", "Access token is missing, expired or invalid.");
        }

        // Ids hold signs that are escaped in a path, so it is taken apart before it is unescaped.
        var segments = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var parts = segments.Select(Uri.UnescapeDataString).ToArray();
        var (owner, rest) = parts switch
        {
            ["v1.0", "me", ..] when token.ObjectId == SimulatedToken.Application => throw new GraphError(
                400,
                "BadRequest",
                "/me request is only valid with delegated authentication flow."
            ),
            ["v1.0", "me", .. var own] => (caller, own),
            ["v1.0", "users"] => (caller, ["users"]),
            ["v1.0", "appCatalogs", "teamsApps"] => (caller, ["appCatalogs", "teamsApps"]),
            ["v1.0", "users", var name, .. var others] => (
                state.Do(all => all.Person(name)) ?? throw GraphError.NoSuchUser(name),
                others
            ),
            _ => throw new GraphError(400, "BadRequest", $"Invalid version or segment in '{request.Path}'."),
        };
        return new Call(request, token, caller, owner, rest, $"{context.Request.Scheme}://{context.Request.Host}");
    }

    private SimulatedPerson? CallerOf(SimulatedToken token) =>
        token.ObjectId == SimulatedToken.Application
            ? new SimulatedPerson(token.ObjectId, "", "")
            : state.Do(all => all.Person(token.ObjectId));

    private async Task<(GraphRequest Request, SimulatedToken? Token)> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var header = context.Request.Headers.Authorization.ToString();
        var token = header.StartsWith("Bearer ", StringComparison.Ordinal) ? SimulatedToken.Read(header[7..]) : null;
        var request = new GraphRequest(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0],
            context.Request.Query.ToDictionary(part => part.Key, part => part.Value.ToString()),
            context
                .Request.Headers.Where(one => one.Key != "Authorization")
                .ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync(),
            token?.ObjectId,
            clock.GetUtcNow()
        );
        return (request, token);
    }

    private static async Task SpoilAsync(HttpContext context, Fault fault)
    {
        if (fault.IsReset)
        {
            context.Abort();
            await Task.FromCanceled(new CancellationToken(true));
        }

        if (fault.Status is { } status)
        {
            throw new GraphError(status, fault.Code, "As told by the test.") { RetryAfter = fault.RetryAfter };
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, string? body)
    {
        context.Response.StatusCode = status;
        if (body is not null)
        {
            context.Response.ContentType = "application/json;odata.metadata=minimal";
            await context.Response.WriteAsync(body);
        }
    }
}
