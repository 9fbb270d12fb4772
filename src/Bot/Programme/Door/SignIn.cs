using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace RMBot.Programme;

/// <summary>How the dashboard's users are known: by Entra's tokens, or on a developer's machine not at all.</summary>
internal static class SignIn
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<DashboardOptions>()
            .Bind(builder.Configuration.GetSection("Dashboard"))
            .Validate(
                options => options.IsSafe,
                "Set Dashboard__Authority to an address that begins with https://, or leave it out; who signs in there is let in."
            )
            .ValidateOnStart();
        builder
            .Services.AddAuthorizationBuilder()
            .AddPolicy(ProgrammeApi.Policy, policy => policy.RequireRole(ProgrammeApi.Role));
        if (builder.Environment.IsDevelopment())
        {
            builder
                .Services.AddAuthentication(Development.FirstOrganiser.Scheme)
                .AddScheme<AuthenticationSchemeOptions, Development.FirstOrganiser>(
                    Development.FirstOrganiser.Scheme,
                    _ => { }
                );
        }
        else
        {
            builder.Services.AddSingleton<IConfigureOptions<JwtBearerOptions>, OrganiserTokens>();
            builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        }
    }
}
