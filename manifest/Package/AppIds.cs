namespace RMBot.Package;

/// <summary>What differs from one installation to another.</summary>
/// <param name="Bot">The bot's application id.</param>
/// <param name="App">Under which id Teams keeps the app; the same one means an update.</param>
/// <param name="SignIn">The Entra application that people sign in to in the dashboard.</param>
/// <param name="Host">The bot's host name, as in coach.contoso.com.</param>
/// <param name="Version">Of the package; Teams takes an update only with a higher one.</param>
/// <param name="Schema">Of the manifest, as in 1.29.</param>
public sealed record AppIds(string Bot, string App, string SignIn, string Host, string Version, string Schema)
{
    /// <summary>Why: docs/decisions/0013-app-package.md.</summary>
    public const string UsualSchema = "1.29";

    /// <summary>What stands for them in the manifest.</summary>
    internal IReadOnlyDictionary<string, string> Values =>
        new Dictionary<string, string>
        {
            ["botId"] = Bot,
            ["appId"] = App,
            ["signInId"] = SignIn,
            ["host"] = Host,
            ["version"] = Version,
            ["schema"] = Schema,
        };
}
