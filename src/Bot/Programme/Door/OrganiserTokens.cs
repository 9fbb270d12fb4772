using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace RMBot.Programme;

/// <summary>Which of Entra's tokens open the dashboard's API. The library fetches the keys and follows their rotation.</summary>
internal sealed class OrganiserTokens(
    IOptions<CoachOptions> coach,
    IOptions<DashboardOptions> dashboard,
    TimeProvider time
) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>By which clocks may differ (platform page "Inbound request").</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public void Configure(JwtBearerOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name != JwtBearerDefaults.AuthenticationScheme)
        {
            return;
        }

        var app = coach.Value.MicrosoftAppId;
        var origin = dashboard.Value.Origin;
        options.MetadataAddress = $"{origin}/{coach.Value.MicrosoftAppTenantId}/v2.0/.well-known/openid-configuration";
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudiences = Audiences(app, dashboard.Value),
            ValidIssuers = coach.Value.Tenants.SelectMany(tenant => EntraIssuers.Of(tenant, origin)),
            LifetimeValidator = (from, to, _, _) => IsInTime(from, to),
            NameClaimType = "name",
            RoleClaimType = "roles",
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                // Whoever authenticates at another door, as Teams does, shows a token that is not Entra's to check here.
                if (!context.Request.Path.StartsWithSegments(ProgrammeApi.Root))
                {
                    context.NoResult();
                }

                return Task.CompletedTask;
            },
            OnTokenValidated = context =>
            {
                if (TokenRules.Refusal(context.Principal!, coach.Value, origin) is { } refusal)
                {
                    context.Fail(refusal);
                }

                return Task.CompletedTask;
            },
        };
    }

    private static string[] Audiences(string app, DashboardOptions options) =>
        [
            app,
            $"api://{app}",
            $"api://botid-{app}",
            .. options.ClientId is { Length: > 0 } registration
                ? [registration, $"api://{registration}"]
                : (string[])[],
            .. options.Audience is { Length: > 0 } other ? [other] : (string[])[],
        ];

    private bool IsInTime(DateTime? from, DateTime? to)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return to is { } end && now < end + Skew && (from is not { } begin || now > begin - Skew);
    }
}
