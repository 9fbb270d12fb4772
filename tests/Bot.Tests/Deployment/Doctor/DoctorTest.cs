using Microsoft.Extensions.Configuration;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Programme;
using RMBot.Doctor;

namespace RMBot.Bot.Tests.Deployment.Doctor;

/// <summary>A coach as in production whom the doctor visits.</summary>
public abstract class DoctorTest(StorageWithItsOwnTime storage) : DashboardTest(storage), IAsyncLifetime
{
    private readonly string pages = Directory.CreateTempSubdirectory("rmbot-pages").FullName;

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await File.WriteAllTextAsync(Path.Combine(pages, "index.html"), "<!doctype html><title>Programme</title>");
    }

    public new async ValueTask DisposeAsync()
    {
        Directory.Delete(pages, recursive: true);
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<CoachHost> StartWellAsync(params IEnumerable<KeyValuePair<string, string?>> more) =>
        StartInProductionAsync([new("Dashboard:Folder", pages), .. more]);

    /// <param name="clock">Of the machine that the doctor runs on; the right one when null.</param>
    protected async Task<IReadOnlyList<Finding>> VisitAsync(Uri? address = null, TimeProvider? clock = null)
    {
        using var handler = Issuer.TrustingHandler();
        using var line = new Line(handler);
        return await new Installation(address ?? Teams.Bot, line, clock ?? TimeProvider.System).ExamineAsync(
            TestContext.Current.CancellationToken
        );
    }

    protected static Finding Only(IReadOnlyList<Finding> findings) =>
        Assert.Single(findings, finding => !finding.IsWell);
}
