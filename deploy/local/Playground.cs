namespace RMBot.Local;

/// <summary>One Teams client: whose it is and where its page is.</summary>
public sealed record Playground(string Role, DemoPerson Person, Uri Address)
{
    /// <summary>Everybody's. Of people in this zone no day or night is known, so nothing waits for their Monday morning.</summary>
    public const string TimeZone = "UTC";

    public static IReadOnlyList<Playground> All(LocalOptions options) =>
        [
            At(options.FirstPlaygroundPort, "executive", DemoPerson.Patti),
            At(options.FirstPlaygroundPort + 1, "mentor", DemoPerson.Alex),
            At(options.FirstPlaygroundPort + 2, "organiser", DemoPerson.Lynne),
        ];

    private static Playground At(int port, string role, DemoPerson person) =>
        new(role, person, new UriBuilder("http", "localhost", port).Uri);
}
