using System.IO.Compression;
using System.Text;
using RMBot.Package;

namespace RMBot.Bot.Tests.Package;

public sealed class PackageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1.24")]
    [InlineData(AppIds.UsualSchema)]
    [InlineData("1.30")]
    public async Task It_is_valid_against_Microsofts_schema(string schema) =>
        Assert.Empty(
            await FaultsAsync(AppPackage.Files(BuiltPackage.Folder, BuiltPackage.Ids with { Schema = schema }))
        );

    [Fact]
    public async Task What_Teams_would_refuse_is_told()
    {
        var files = new Dictionary<string, byte[]>(BuiltPackage.Files) { ["notes.txt"] = [] };
        files.Remove("color.png");
        files["manifest.json"] = Replaced("manifest.json", "\"personal\"", "\"everywhere\"");
        files["de.json"] = Replaced("de.json", "commands[11]", "commands[12]");

        var faults = await FaultsAsync(files);

        Assert.Contains("The manifest names color.png, which is missing.", faults);
        Assert.Contains("The manifest does not name notes.txt.", faults);
        Assert.Contains(faults, fault => fault.StartsWith("manifest.json: /bots/0/scopes/0", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("de.json: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_command_writes_it()
    {
        var folder = Directory.CreateTempSubdirectory("rmbot-package-").FullName;
        var file = Path.Combine(folder, "RMBot.zip");
        var ids = BuiltPackage.Ids;

        var code = await PackageCommand
            .Create()
            .Parse(["--bot-id", ids.Bot, "--host", ids.Host, "--version", ids.Version, "--out", file])
            .InvokeAsync(cancellationToken: Ct);

        var given = ids with { App = ids.Bot, SignIn = ids.Bot };
        Assert.Equal(0, code);
        Assert.Equal(
            AppPackage.Zip(AppPackage.Files(BuiltPackage.Folder, given)),
            await File.ReadAllBytesAsync(file, Ct)
        );
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_zip_holds_what_the_manifest_names_and_nothing_else()
    {
        using var zip = new ZipArchive(new MemoryStream(AppPackage.Zip(BuiltPackage.Files)));

        Assert.Equal(
            ["color.png", "de.json", "es.json", "fr.json", "manifest.json", "outline.png", "zh-hk.json", "zh-tw.json"],
            zip.Entries.Select(entry => entry.FullName)
        );
    }

    [Fact]
    public void The_same_ids_make_the_same_bytes() =>
        Assert.Equal(
            AppPackage.Zip(BuiltPackage.Files),
            AppPackage.Zip(AppPackage.Files(BuiltPackage.Folder, BuiltPackage.Ids))
        );

    [Fact]
    public void Everything_that_was_to_be_filled_in_is()
    {
        foreach (var file in BuiltPackage.Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch(@"\{[A-Za-z]", Encoding.UTF8.GetString(file.Value));
        }
    }

    [Theory]
    [InlineData("id", "8c1e5d20-6b7a-4f93-8d04-2e9a7b6c5d4f")]
    [InlineData("version", "1.4.0")]
    [InlineData("bots[0].botId", "3f2b8a7c-0d41-4e6f-9a52-1c7d8e9f0a1b")]
    [InlineData("webApplicationInfo.id", "d4a9c3b2-1f60-4a85-b7e3-5c0d9e8f7a61")]
    [InlineData("webApplicationInfo.resource", "api://coach.contoso.com/botid-3f2b8a7c-0d41-4e6f-9a52-1c7d8e9f0a1b")]
    [InlineData("validDomains[0]", "coach.contoso.com")]
    [InlineData("developer.privacyUrl", "https://coach.contoso.com/privacy")]
    [InlineData("staticTabs[1].contentUrl", "https://coach.contoso.com/dashboard/")]
    public void Each_id_is_where_it_belongs(string place, string value) =>
        Assert.Equal(value, (string?)BuiltPackage.At(place));

    private static Task<IReadOnlyList<string>> FaultsAsync(IReadOnlyDictionary<string, byte[]> files) =>
        PackageCheck.FaultsAsync(files, TestContext.Current.SendDiagnosticMessage, Ct);

    private static byte[] Replaced(string file, string from, string to) =>
        Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(BuiltPackage.Files[file]).Replace(from, to, StringComparison.Ordinal)
        );
}
