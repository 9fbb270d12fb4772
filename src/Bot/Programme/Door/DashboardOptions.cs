namespace RMBot.Programme;

/// <summary>Section Dashboard: who signs its users in, and whom their tokens are for.</summary>
public sealed class DashboardOptions
{
    /// <summary>Other than this only in a national cloud or against a simulator; always https.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    /// <summary>
    /// The app registration that people sign in through, when it is not the bot itself: a managed identity signs nobody in.
    /// </summary>
    public string ClientId { get; set; } = "";

    /// <summary>The application id URI of the app registration, when it is none that its id tells.</summary>
    public string Audience { get; set; } = "";

    /// <summary>Where the built pages are.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "dashboard");

    public bool IsSafe =>
        Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    /// <summary>Scheme, host and port, as a content security policy and an issuer name them.</summary>
    public string Origin => new Uri(Authority).GetLeftPart(UriPartial.Authority);
}
