using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.MyData;

/// <summary>What people do about their own data, on storage and Teams.</summary>
public sealed class PersonalData(
    HeldAbout held,
    Copies copies,
    ErasureRequests requests,
    Acquaintance acquaintance,
    IHttpContextAccessor http,
    IHostEnvironment environment,
    IOptions<PrivacyOptions> options
) : IMyData
{
    public async Task<Holding> ReadAsync(Turn turn, CancellationToken ct) =>
        await held.ReadAsync(turn.Speaker.Id, ct) ?? new Holding(turn.Speaker, null, null, [], []);

    public async Task<CopyLinks> LinkAsync(Turn turn, CancellationToken ct)
    {
        var until = turn.Now + IMyData.LinksLast;
        var secret = await copies.OpenAsync(turn.Speaker.Id, until, ct);
        var address = Address();
        return new CopyLinks(
            new Uri(address, $"{CopyEndpoint.Root}/{secret}.html"),
            new Uri(address, $"{CopyEndpoint.Root}/{secret}.json"),
            until
        );
    }

    public Task<Person> RefreshAsync(Turn turn, CancellationToken ct) => acquaintance.RefreshAsync(turn.Context, ct);

    public Task SetZoneAsync(Turn turn, string zone, CancellationToken ct) =>
        acquaintance.SetZoneAsync(turn.Context, zone, ct);

    public Task SetLanguageAsync(Turn turn, string? language, CancellationToken ct) =>
        acquaintance.SetLanguageAsync(turn.Context, language, ct);

    public Task EraseAsync(Turn turn, string erasure, CancellationToken ct) =>
        requests.AskAsync(turn.Speaker.Id, erasure, WhyErased.Asked, ct);

    /// <summary>Where Teams reached the coach just now, people's browsers reach it too; TLS may end before this process.</summary>
    private Uri Address()
    {
        if (options.Value.Address.Length > 0)
        {
            return new Uri(options.Value.Address);
        }

        var request =
            http.HttpContext?.Request
            ?? throw new InvalidOperationException("Nobody asked over HTTP, so the coach's own address is not known.");
        var scheme = environment.IsDevelopment() ? request.Scheme : Uri.UriSchemeHttps;
        return new Uri($"{scheme}://{request.Host}");
    }
}
