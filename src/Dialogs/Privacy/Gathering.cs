using System.Collections.Immutable;
using System.Globalization;
using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>Gathers what is held, leaving out what was never said.</summary>
internal sealed class Gathering
{
    private readonly ImmutableArray<Held>.Builder all = ImmutableArray.CreateBuilder<Held>();

    public ImmutableArray<Held> All => all.ToImmutable();

    public Gathering Words(string what, string? words, Seen seen, int? session = null)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            all.Add(new Held(what, words, seen, Session: session));
        }

        return this;
    }

    public Gathering Number(string what, int? number, Seen seen, int? session = null) =>
        Words(what, number?.ToString(CultureInfo.InvariantCulture), seen, session);

    public Gathering Choice<T>(string what, T? chosen, Seen seen, int? session = null)
        where T : struct, Enum
    {
        if (chosen is { } one)
        {
            all.Add(new Held(what, one.ToString(), seen, IsChoice: true, session));
        }

        return this;
    }

    /// <summary>An answer as far as this viewer may read it; who else may is the author's to know.</summary>
    /// <param name="isOut">False while nobody but its author can see it, whatever they chose.</param>
    public Gathering Answer<T>(
        string what,
        Answer<T>? answer,
        Role viewer,
        Func<T, string> words,
        int? session = null,
        bool isOut = true,
        bool isChoice = false
    )
        where T : notnull
    {
        if (answer is not null && answer.TryRead(viewer, out var value) && (isOut || answer.Author == viewer))
        {
            all.Add(new Held(what, words(value), SeenBy(answer.Visibility, isOut), isChoice, session));
        }

        return this;
    }

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static Seen SeenBy(Visibility visibility, bool isOut) =>
        visibility switch
        {
            Visibility.Partner when isOut => Seen.Partner,
            Visibility.Programme => Seen.Counted,
            Visibility.Me or Visibility.Partner => Seen.You,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
