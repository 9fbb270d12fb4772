using System.Globalization;

namespace RMBot.Local;

/// <summary>One of Microsoft's demo identities, as the Playground knows them.</summary>
public sealed record DemoPerson(int Number, string GivenName, string Surname, string Email)
{
    public static readonly DemoPerson Alex = new(0, "Alex", "Wilber", "alexw@example.com");
    public static readonly DemoPerson Megan = new(1, "Megan", "Bowen", "meganb@example.com");
    public static readonly DemoPerson Adele = new(2, "Adele", "Vance", "adelev@example.com");
    public static readonly DemoPerson Isaiah = new(3, "Isaiah", "Langer", "isaiahl@example.com");
    public static readonly DemoPerson Patti = new(4, "Patti", "Fernandez", "pattif@example.com");
    public static readonly DemoPerson Lynne = new(5, "Lynne", "Robbins", "lynner@example.com");

    public static readonly IReadOnlyList<DemoPerson> All = [Alex, Megan, Adele, Isaiah, Patti, Lynne];

    public string Name => $"{GivenName} {Surname}";
    public string Id => string.Create(CultureInfo.InvariantCulture, $"user-id-{Number}");
    public string EntraId =>
        string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-00000000002{Number}");
}
