namespace RMBot.Programme;

/// <summary>How the coach is: pass or fail, each with what helps.</summary>
internal static class HealthApi
{
    public static void AddHealthChecks(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HeartbeatOptions>().Bind(builder.Configuration.GetSection("Heartbeat"));
        builder.Services.AddSingleton<InstanceRows>().AddSingleton<HealthLook>().AddHostedService<Heartbeat>();
    }

    public static void MapHealthChecks(this RouteGroupBuilder one) => one.MapGet("/health", ReadAsync);

    private static async Task<HealthAnswer> ReadAsync(HealthLook look, CancellationToken ct)
    {
        var found = await look.LookAsync(ct);
        return new HealthAnswer(
            Judgement.Of(found, new HealthTexts(AskedLanguage.Culture)),
            [.. (found.Instances ?? []).OrderByDescending(instance => instance.LastTick)]
        );
    }

    private sealed record HealthAnswer(IReadOnlyList<HealthCheck> Checks, IReadOnlyList<Instance> Instances);
}
