using RMBot.Package;

namespace RMBot.Bot.Tests.Package;

/// <summary>Whoever gives the wrong thing is told what to give instead.</summary>
public sealed class GivenTests
{
    private static readonly string[] Good = ["--bot-id", BuiltPackage.Ids.Bot, "--host", BuiltPackage.Ids.Host];

    [Theory]
    [InlineData("--bot-id", "coach", "--bot-id needs an id such as")]
    [InlineData("--bot-id", "00000000-0000-0000-0000-000000000000", "--bot-id needs an id such as")]
    [InlineData("--app-id", "{8c1e5d20-6b7a-4f93-8d04-2e9a7b6c5d4f}", "--app-id needs an id such as")]
    [InlineData("--sign-in-id", "", "--sign-in-id needs an id such as")]
    [InlineData("--host", "https://coach.contoso.com", "--host needs the bot's host name alone")]
    [InlineData("--host", "coach.contoso.com/dashboard", "--host needs the bot's host name alone")]
    [InlineData("--host", "localhost", "--host needs the bot's host name alone")]
    [InlineData("--host", "10.0.0.4", "--host needs the bot's host name alone")]
    [InlineData("--version", "1.4", "--version needs three numbers")]
    [InlineData("--version", "1.04.0", "--version needs three numbers")]
    [InlineData("--version", "1.4.0-beta", "--version needs three numbers")]
    [InlineData("--schema", "1.23", "--schema needs a manifest version from 1.24 to 1.30")]
    [InlineData("--schema", "devPreview", "--schema needs a manifest version from 1.24 to 1.30")]
    public void A_wrong_value_is_answered_with_a_right_one(string option, string value, string sentence)
    {
        var at = Array.IndexOf(Good, option);
        string[] given = at < 0 ? [.. Good, option, value] : [.. Good[..(at + 1)], value, .. Good[(at + 2)..]];

        Assert.StartsWith(sentence, Assert.Single(Problems(given)));
    }

    [Fact]
    public void Nothing_but_the_bots_id_and_its_host_has_to_be_given() => Assert.Empty(Problems(Good));

    [Fact]
    public void What_is_missing_is_named() =>
        Assert.Equal(["Option '--bot-id' is required.", "Option '--host' is required."], Problems([]));

    private static IEnumerable<string> Problems(string[] given) =>
        PackageCommand.Create().Parse(given).Errors.Select(error => error.Message);
}
