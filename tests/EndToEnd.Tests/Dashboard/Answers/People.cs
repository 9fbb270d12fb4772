namespace RMBot.EndToEnd.Dashboard.Answers;

/// <summary>Microsoft's demo identities, as executives and mentors.</summary>
internal static class People
{
    public static readonly string[] Executives =
    [
        "Patti Fernandez",
        "Grady Archie",
        "Lidia Holloway",
        "Miriam Graham",
        "Nestor Wilke",
        "Henrietta Mueller",
        "Diego Siciliani",
        "Johanna Lorenz",
    ];

    public static readonly string[] Mentors =
    [
        "Alex Wilber",
        "Megan Bowen",
        "Adele Vance",
        "Isaiah Langer",
        "Lee Gu",
        "Joni Sherman",
        "Pradeep Gupta",
        "Debra Berger",
        "Christie Cline",
    ];

    public static string AddressOf(string name) =>
        string.Concat(name.Split(' ')[0], name.Split(' ')[1][..1], "@example.com").ToLowerInvariant();
}
