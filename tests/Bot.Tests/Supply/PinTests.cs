using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RMBot.Bot.Tests.Documents;

namespace RMBot.Bot.Tests.Supply;

/// <summary>Two builds of one commit take the same packages, whatever was published in between.</summary>
public sealed partial class PinTests
{
    private static readonly string[] Npm = ["src/Bot/Dashboard", "tools"];

    public static TheoryData<string> NpmFolders => [.. Npm];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_package_has_one_exact_version_in_one_place()
    {
        var props = XDocument.Parse(Repository.Read("Directory.Packages.props"));
        var versions = props.Descendants("PackageVersion").ToList();

        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(Exact(), version.Attribute("Version")!.Value));
        Assert.Equal("true", props.Descendants("ManagePackageVersionsCentrally").Single().Value);
        Assert.Equal("true", props.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
    }

    [Fact]
    public async Task No_project_names_a_version_of_its_own()
    {
        var projects = (await TrackedFiles.AllAsync(Ct)).Where(file =>
            Path.GetExtension(file) is ".csproj" or ".props" or ".targets" && file != "Directory.Packages.props"
        );

        var references = projects
            .SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants())
            .Where(item =>
                item.Name.LocalName
                    is "PackageReference"
                        or "CustomerSdk"
                        or "PackageVersion"
                        or "GlobalPackageReference"
            )
            .ToList();

        Assert.NotEmpty(references);
        Assert.All(
            references,
            item =>
                Assert.DoesNotContain(
                    item.Attributes()
                        .Select(attribute => attribute.Name.LocalName)
                        .Concat(item.Elements().Select(e => e.Name.LocalName)),
                    name => name is "Version" or "VersionOverride"
                )
        );
    }

    [Fact]
    public void Every_tool_of_dotnet_has_an_exact_version_and_stays_with_it()
    {
        var tools = JsonNode.Parse(Repository.Read(".config/dotnet-tools.json"))!["tools"]!.AsObject();

        Assert.NotEmpty(tools);
        Assert.All(
            tools,
            tool =>
            {
                Assert.Matches(Exact(), tool.Value!["version"]!.ToString());
                Assert.False(tool.Value["rollForward"]!.GetValue<bool>());
            }
        );
    }

    [Theory]
    [MemberData(nameof(NpmFolders))]
    public void Every_package_of_npm_has_an_exact_version_and_a_checksum(string folder)
    {
        var own = JsonNode.Parse(Repository.Read($"{folder}/package.json"))!;
        var asked = new[] { "dependencies", "devDependencies" }.SelectMany(kind => own[kind]?.AsObject() ?? []);
        var locked = JsonNode.Parse(Repository.Read($"{folder}/package-lock.json"))!["packages"]!
            .AsObject()
            .Where(package => package.Key.Length > 0)
            .ToList();

        Assert.NotEmpty(locked);
        Assert.All(asked, package => Assert.Matches(Exact(), package.Value!.ToString()));
        Assert.All(
            locked,
            package =>
            {
                Assert.Matches(Exact(), package.Value!["version"]!.ToString());
                Assert.StartsWith("sha512-", package.Value["integrity"]!.ToString(), StringComparison.Ordinal);
            }
        );
    }

    /// <summary>npm install may write another lock file; npm ci takes what is there, or fails.</summary>
    [Fact]
    public async Task Npm_installs_what_is_locked_and_nothing_else()
    {
        var scripts = (await TrackedFiles.AllAsync(Ct)).Where(file =>
            file.StartsWith(".ci/", StringComparison.Ordinal)
            || file.StartsWith(".github/", StringComparison.Ordinal)
            || file.StartsWith("deploy/", StringComparison.Ordinal)
            || file is "src/Bot/Dashboard.targets" or "tools/NpmTools.cs" or "CONTRIBUTING.md" or "README.md"
        );

        var lines = scripts.SelectMany(file => Repository.Read(file).Split('\n')).ToList();

        Assert.Contains(lines, line => line.Contains("npm ci", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => Installs().IsMatch(line));
    }

    /// <summary>By version and not by digest: a digest would keep the holes that the publisher mends under the same version.</summary>
    [Fact]
    public void Every_image_the_container_is_built_from_has_a_version_and_a_publisher()
    {
        var images = Images()
            .Matches(Repository.Read("deploy/Dockerfile"))
            .Select(match => match.Groups[1].Value)
            .ToList();

        Assert.NotEmpty(images);
        Assert.All(
            images.Where(image => image != "build"),
            image => Assert.Matches(@"^(mcr\.microsoft\.com/dotnet/(sdk|aspnet):10\.0\S*|node:\d+-slim)$", image)
        );
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"\bnpm (install|i|update|add)\b|\bnpx\b")]
    private static partial Regex Installs();

    [GeneratedRegex(@"(?m)^(?:FROM|COPY --from=)\s*([^\s]+)")]
    private static partial Regex Images();
}
