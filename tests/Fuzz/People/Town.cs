namespace RMBot.Fuzzing;

/// <summary>A few people who are coached, some of them in two pairs, and some in none.</summary>
internal sealed class Town
{
    /// <summary>The same in every town: whoever installs the coach names them.</summary>
    public const string OrganiserId = "0f0f0f0f-0000-0000-0000-000000000001";

    private static readonly (string Name, string Locale, string Zone)[] Known =
    [
        ("Alex Wilber", "en-US", "America/New_York"),
        ("Megan Bowen", "en-GB", "Europe/London"),
        ("Adele Vance", "de-DE", "Europe/Berlin"),
        ("Lee Gu", "zh-TW", "Asia/Taipei"),
        ("Diego Siciliani", "es-ES", "Europe/Madrid"),
        ("Isaiah Langer", "fr-FR", "Europe/Paris"),
        ("Grady Archie", "en-US", "Pacific/Auckland"),
        ("Joni Sherman", "pl-PL", "Europe/Warsaw"),
        ("Nestor Wilke", "en-IN", "Asia/Kolkata"),
        ("Patti Fernandez", "de-AT", "America/St_Johns"),
        ("Lynne Robbins", "en-US", "UTC"),
    ];

    public Town(int number)
    {
        Number = number;
        People = [.. Known.Select((one, at) => new Townsman(IdOf(number, at), one.Name, one.Locale, one.Zone))];
    }

    public int Number { get; }

    public IReadOnlyList<Townsman> People { get; }

    public Townsman Organiser => People[^1];

    public Townsman? Find(string? objectId) => People.FirstOrDefault(person => person.ObjectId == objectId);

    private static string IdOf(int town, int person) =>
        person == Known.Length - 1 ? OrganiserId : $"{town:x8}-0000-0000-0000-{person:x12}";
}
