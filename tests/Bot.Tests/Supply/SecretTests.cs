using RMBot.Bot.Tests.Documents;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Supply;

/// <summary>Nothing in the repository opens anything.</summary>
public sealed class SecretTests
{
    private const string Published = "Azurite's account is the same on every machine, and published";
    private const string NoToken = "a header and a body that are none, to be refused";

    private static readonly (string File, string Begins, string Why)[] Harmless =
    [
        ("deploy/backup/AccountOptions.cs", Azurite.AccountKey, Published),
        ("deploy/local/Storage.cs", Azurite.AccountKey, Published),
        ("offline-sdk/Azure.Data.Tables/ConnectionString.cs", Azurite.AccountKey, Published),
        ("tests/Simulators/Azurite.cs", Azurite.AccountKey, Published),
        ("tests/OfflineSdk.Tests/Hosting/InboundTokenTests.cs", "eyJhbGciOi", NoToken),
        ("tests/OfflineSdk.Tests/Hosting/InboundTokenTests.cs", "Bearer eyJhbGciOi", NoToken),
        ("tests/Bot.Tests/Door/TokenDoorTests.cs", "eyJhbGciOi", NoToken),
        ("tests/Bot.Tests/Door/TokenDoorTests.cs", "Bearer eyJhbGciOi", NoToken),
        ("tests/Bot.Tests/Door/TeamsHostsTests.cs", "https://smba.", "an address that only looks like Teams'"),
    ];

    [Fact]
    public async Task No_file_holds_a_secret()
    {
        var files = await TrackedFiles.AllAsync(TestContext.Current.CancellationToken);

        var found = files
            .AsParallel()
            .SelectMany(file =>
                Secrets(Repository.Read(file)).Select(secret => (File: file, secret.Shape, secret.Text))
            )
            .ToList();

        Assert.Empty(
            found
                .Where(one => !Harmless.Any(known => Is(known, one.File, one.Text)))
                .Select(one => $"{one.File}: {one.Shape} ({one.Text[..Math.Min(8, one.Text.Length)]}…)")
        );
        Assert.All(Harmless, known => Assert.Contains(found, one => Is(known, one.File, one.Text)));
    }

    [Fact]
    public async Task No_file_is_a_certificate_a_key_or_somebodys_settings()
    {
        var files = await TrackedFiles.AllAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(
            files,
            file => Path.GetFileName(file) is ".env" or "secrets.json" or "local.settings.json"
        );
        Assert.DoesNotContain(
            files,
            file => Path.GetExtension(file) is ".pfx" or ".p12" or ".pem" or ".key" or ".jks" or ".publishsettings"
        );
    }

    /// <summary>Each with a point that is not part of it, or this file would be the one that holds it.</summary>
    [Theory]
    [InlineData("-----BEGIN RSA PRIV·ATE KEY-----")]
    [InlineData(
        "AccountName=mine;AccountKey=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA·AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
    )]
    [InlineData("SharedAccessKeyName=mine;SharedAccessKey=AAAAAAAAAAAAAAAAAAAA·AAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("https://mine.table.core.windows.net/Pairs?sv=2019-02-02&si·g=abcdefghijklmnop%2Bqrstuvwxyz%3D")]
    [InlineData("MicrosoftAppPassword: abc8Q·~abcdefghijklmnopqrstuvwxyz-0123456")]
    [InlineData("ey·JhbGciOiJSUzI1NiJ9.ey·JzdWIiOiJtZSJ9.c2ln")]
    [InlineData("Authorization: Bear·er abcdefghijklmnopqrstuvwxyz")]
    [InlineData("https:·//me:hunter2@registry.example/feed")]
    [InlineData("clientSecret: \"correct-·horse-battery\"")]
    [InlineData("ghp·_abcdefghijklmnopqrstuvwxyz0123456789")]
    [InlineData("InstrumentationKey·=12345678-1234-1234-1234-123456789012")]
    public void A_secret_is_known_when_it_is_seen(string secret) =>
        Assert.NotEmpty(Secrets(secret.Replace("·", "", StringComparison.Ordinal)));

    private static bool Is((string File, string Begins, string Why) known, string file, string text) =>
        known.File == file && text.StartsWith(known.Begins, StringComparison.Ordinal);

    private static IEnumerable<(string Shape, string Text)> Secrets(string text) =>
        SecretShape.All.SelectMany(shape => shape.Pattern.Matches(text).Select(match => (shape.Name, match.Value)));
}
