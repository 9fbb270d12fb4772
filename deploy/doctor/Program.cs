using RMBot.Doctor;

const string help = """
    Looks whether an installation is well, and names what mends it.

      dotnet run --project deploy/doctor -- https://ADDRESS   one in Azure, or anywhere
      dotnet run --project deploy/doctor -- --local           the one that deploy/local started here

    Ends with 0 when all is well, 1 when something is not, 2 when it was not told where to look.
    What only the inside knows (versions, sweeps, consent) is on the dashboard's page Health.
    """;

using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
using var line = new Line(handler);
var findings = args switch
{
    ["--local"] => await new LocalMachine(line).ExamineAsync(CancellationToken.None),
    [var given] when Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" =>
        await FromOutsideAsync(address),
    _ => null,
};
if (findings is null)
{
    Console.WriteLine(help);
    return 2;
}

foreach (var finding in findings)
{
    Console.WriteLine(finding);
}

return findings.All(finding => finding.IsWell) ? 0 : 1;

async Task<IReadOnlyList<Finding>> FromOutsideAsync(Uri address)
{
    var found = await new Installation(address, line, TimeProvider.System).ExamineAsync(CancellationToken.None);
    return address.Scheme == Uri.UriSchemeHttps && found.Count > 1
        ? [.. found, await Certificate.ExamineAsync(address, TimeProvider.System, CancellationToken.None)]
        : found;
}
