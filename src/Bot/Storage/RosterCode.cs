using System.Collections.Immutable;
using System.Globalization;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Storage;

/// <summary>
/// Sessions and numbers of a line as short texts, since thousands of lines are read at once. What is written once must be
/// readable for ever: letters are only added.
/// </summary>
internal static class RosterCode
{
    private const char Between = ' ';
    private const char Held = 'h';

    private static readonly (char Letter, Measure Measure)[] Letters =
    [
        ('U', Measure.Useful),
        ('F', Measure.Free),
        ('S', Measure.Start),
        ('N', Measure.Now),
        ('O', Measure.Outcome),
        ('A', Measure.Aim),
        ('W', Measure.Worth),
        ('K', Measure.Frank),
        ('R', Measure.Recommend),
        ('C', Measure.CheckIn),
        ('I', Measure.ActionWritten),
        ('D', Measure.ActionApplied),
        ('E', Measure.Completed),
        ('X', Measure.Extended),
        ('V', Measure.Evolved),
    ];

    private static readonly Dictionary<char, Measure> Measures = Letters.ToDictionary(
        known => known.Letter,
        known => known.Measure
    );

    private static readonly Dictionary<Measure, char> Codes = Letters.ToDictionary(
        known => known.Measure,
        known => known.Letter
    );

    /// <summary>Such as Ue4@1772500000: useful, said by the executive, 4, since that second.</summary>
    public static string Write(IEnumerable<Counted> counted) =>
        string.Join(
            Between,
            counted.Select(one =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Codes[one.Measure]}{(one.Side == Role.Executive ? 'e' : 'm')}{one.Value}@{one.At.ToUnixTimeSeconds()}"
                )
            )
        );

    public static ImmutableArray<Counted> ReadCounted(ReadOnlySpan<char> text)
    {
        var all = ImmutableArray.CreateBuilder<Counted>();
        foreach (var part in text.Split(Between))
        {
            var one = text[part];
            if (one.IndexOf('@') is > 2 and var at)
            {
                all.Add(
                    new Counted(
                        Measures[one[0]],
                        one[1] == 'e' ? Role.Executive : Role.Mentor,
                        int.Parse(one[2..at], CultureInfo.InvariantCulture),
                        Moment(one[(at + 1)..])
                    )
                );
            }
        }

        return all.DrainToImmutable();
    }

    /// <summary>Such as 1772500000+45h: begins in that second, 45 minutes, held.</summary>
    public static string Write(IEnumerable<AgreedSession> sessions) =>
        string.Join(
            Between,
            sessions.Select(session =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{session.StartsAt.ToUnixTimeSeconds()}+{session.Minutes}{(session.WasHeld ? "h" : "")}"
                )
            )
        );

    public static ImmutableArray<AgreedSession> ReadSessions(ReadOnlySpan<char> text)
    {
        var all = ImmutableArray.CreateBuilder<AgreedSession>();
        foreach (var part in text.Split(Between))
        {
            var one = text[part];
            if (one.IndexOf('+') is > 0 and var plus)
            {
                all.Add(
                    new AgreedSession(
                        Moment(one[..plus]),
                        int.Parse(one[(plus + 1)..].TrimEnd(Held), CultureInfo.InvariantCulture),
                        one[^1] == Held
                    )
                );
            }
        }

        return all.DrainToImmutable();
    }

    private static DateTimeOffset Moment(ReadOnlySpan<char> seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture));
}
