using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using RMBot.Programme;

namespace RMBot.Development;

/// <summary>On a developer's own machine nobody signs in: whoever opens the dashboard is the first organiser the configuration names.</summary>
internal sealed class FirstOrganiser(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IOptions<CoachOptions> coach
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public new const string Scheme = "Development";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (coach.Value.OrganiserIds is not [var organiser, ..])
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity(
            [new Claim("oid", organiser.Value), new Claim(ClaimTypes.Role, ProgrammeApi.Role)],
            Scheme
        );
        return Task.FromResult(
            AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme))
        );
    }
}
