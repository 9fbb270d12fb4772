using System.Text;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Bot.Tests.Programme;

/// <summary>A made-up list of pairs, some of whose rows have something against them, and what it is.</summary>
internal sealed class AList
{
    private static readonly PairOutcome[] Reasons =
    [
        PairOutcome.Invalid,
        PairOutcome.Duplicate,
        PairOutcome.Unknown,
        PairOutcome.SamePerson,
        PairOutcome.Guest,
    ];

    private readonly StringBuilder text = new("executive;mentor\n");

    /// <param name="badInHundred">How many rows in a hundred have something against them.</param>
    public AList(int rows, int badInHundred, int seed)
    {
        var random = new Random(seed);
        for (var row = 0; row < rows; row++)
        {
            var reason =
                row > 0 && random.Next(100) < badInHundred ? Reasons[random.Next(Reasons.Length)] : (PairOutcome?)null;
            var (executive, mentor) = reason switch
            {
                PairOutcome.Invalid => (ExecutiveOf(row), random.Next(2) == 0 ? "megan" : "megan@@example"),
                PairOutcome.Duplicate => Good[random.Next(Good.Count)],
                PairOutcome.Unknown => (ExecutiveOf(row), $"nobody{row}@example.com"),
                PairOutcome.SamePerson => (ExecutiveOf(row), ExecutiveOf(row).ToUpperInvariant()),
                PairOutcome.Guest => (ExecutiveOf(row), Guest),
                _ => (ExecutiveOf(row), MentorOf(row)),
            };
            Expected[row + 2] = reason ?? PairOutcome.Good;
            if (reason is null)
            {
                Good.Add((executive, mentor));
            }

            text.Append(executive).Append(';').Append(mentor).Append('\n');
        }
    }

    /// <summary>It is late where they are: nothing is sent to anybody while a test lasts.</summary>
    private const string Night = "Pacific/Auckland";

    public const string Guest = "guest@example.com";

    public List<(string Executive, string Mentor)> Good { get; } = [];

    /// <summary>What comes of each row, by its line.</summary>
    public Dictionary<int, PairOutcome> Expected { get; } = [];

    public byte[] File => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>Everybody in it whom the coach has met.</summary>
    public IEnumerable<Person> People =>
        Expected
            .Keys.SelectMany(line => new[] { ExecutiveOf(line - 2), MentorOf(line - 2) })
            .Select(mail => PersonOf(mail, isGuest: false))
            .Append(PersonOf(Guest, isGuest: true))
            .DistinctBy(person => person.Id);

    private static Person PersonOf(string mail, bool isGuest) =>
        new(new PersonId($"id-of-{mail}"), $"Somebody {mail.Split('@')[0]}", mail, "en-US", Night, isGuest, true);

    private static string ExecutiveOf(int row) => $"executive{row}@example.com";

    /// <summary>Each teaches several.</summary>
    private static string MentorOf(int row) => $"mentor{row % 500}@example.com";
}
