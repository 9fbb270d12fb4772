using System.Net;
using System.Text.Json.Nodes;

namespace RMBot.Doctor;

/// <summary>Looks at the dashboard's page, and at where it sends people to sign in.</summary>
internal sealed class DashboardLook(Uri address, Line line)
{
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken ct)
    {
        var page = await line.AskAsync(new Uri(address, "/dashboard/"), ct);
        var config = await line.AskAsync(new Uri(address, "/dashboard/config.json"), ct);
        return
        [
            Finding.Of(
                "the dashboard is there",
                page.Is(HttpStatusCode.OK),
                page.Instead,
                page.Is(HttpStatusCode.ServiceUnavailable)
                    ? "The process was built without it. Deploy RMBot-app.zip of a release, or build with npm at hand."
                    : "Deploy again, and look at the site's log stream."
            ),
            Finding.Of(
                "Teams may show it, and nobody else",
                page.Header("Content-Security-Policy").Contains("frame-ancestors 'self' https://teams.microsoft.com")
                    && page.Header("X-Content-Type-Options") == "nosniff",
                "Content-Security-Policy or X-Content-Type-Options is missing or changed",
                "Something before the site changes headers: let these two pass."
            ),
            .. await SignInAsync(config, ct),
        ];
    }

    private async Task<IReadOnlyList<Finding>> SignInAsync(Reply config, CancellationToken ct)
    {
        var told = config.Is(HttpStatusCode.OK) ? Read(config.Text) : null;
        var knows =
            Guid.TryParse(told?["clientId"]?.ToString(), out _) && Guid.TryParse(told?["tenantId"]?.ToString(), out _);
        var named = Finding.Of(
            "it knows where people sign in",
            knows,
            told is null ? config.Instead : "the application's or the tenant's id is missing",
            "Set Dashboard__ClientId to the app registration and MicrosoftAppTenantId to your tenant; the deploy script does."
        );
        if (!knows)
        {
            return [named];
        }

        var metadata = await line.AskAsync(new Uri($"{told!["authority"]}/v2.0/.well-known/openid-configuration"), ct);
        return
        [
            named,
            Finding.Of(
                "Entra knows the tenant",
                metadata.Is(HttpStatusCode.OK) && Read(metadata.Text)?["issuer"] is not null,
                metadata.Instead,
                "See that MicrosoftAppTenantId is your tenant's id."
            ),
        ];
    }

    private static JsonNode? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
