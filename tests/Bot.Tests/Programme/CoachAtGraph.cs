using Azure.Core;
using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Calendar;
using RMBot.Programme;
using RMBot.Programme.Installs;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Programme;

/// <summary>The coach on its own behalf at a simulated Graph.</summary>
internal sealed class CoachAtGraph(GraphSimulator graph, TimeProvider time) : IDisposable
{
    public const string ManifestId = "0f07ee2f-0000-4000-8000-000000000001";
    private readonly List<CoachGraph> lines = [];

    /// <summary>The permissions that an administrator gave.</summary>
    public IReadOnlyList<string> Scopes { get; set; } =
    [GraphScope.AppCatalogReadAll, GraphScope.InstallSelf, GraphScope.UserReadAll];

    /// <summary>Null where Graph itself gives out the tokens.</summary>
    public TokenCredential? SignsInWith { get; set; }

    public GraphInstaller Installer(string catalogId = "") =>
        new(
            Line(1000),
            new InstallOptions
            {
                Enabled = true,
                ManifestId = ManifestId,
                CatalogId = catalogId,
            },
            Options,
            NullLogger<GraphInstaller>.Instance
        );

    public GraphLineDirectory Directory() => new(Line(1000), time, NullLogger<GraphLineDirectory>.Instance);

    public CoachGraph Line(int perSecond)
    {
        var line = new CoachGraph(Options, SignsInWith ?? new Credential(this), perSecond, time);
        lines.Add(line);
        return line;
    }

    public void Dispose() => lines.ForEach(line => line.Dispose());

    private CalendarOptions Options => new() { GraphAddress = graph.BaseUrl };

    private AccessToken Token() => new(graph.ApplicationToken(Scopes), time.GetUtcNow().AddHours(1));

    private sealed class Credential(CoachAtGraph owner) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            owner.Token();

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => ValueTask.FromResult(owner.Token());
    }
}
