using System.Text.Json.Serialization;

namespace RMBot.Charters;

/// <summary>What the pair agreed, as one dated version (S26). It always has an end date (S17).</summary>
public sealed record Charter : Discreet
{
    [JsonConstructor]
    private Charter(int version, DateOnly agreedOn, DateOnly endsOn, Terms terms)
    {
        if (!terms.AreSettled || endsOn <= agreedOn || version < 1)
        {
            throw new ArgumentException("A charter has settled terms, a version from 1, and ends after it is agreed.");
        }

        (Version, AgreedOn, EndsOn, Terms) = (version, agreedOn, endsOn, terms);
    }

    public int Version { get; }
    public DateOnly AgreedOn { get; }
    public DateOnly EndsOn { get; }
    public Terms Terms { get; }

    public static Charter First(Terms terms, DateOnly agreedOn) =>
        new(1, agreedOn, agreedOn.AddMonths(terms.Months ?? 0), terms);

    /// <summary>The same agreed for longer, until a later day.</summary>
    public Charter Until(DateOnly endsOn, DateOnly agreedOn) => new(Version + 1, agreedOn, endsOn, Terms);

    /// <summary>The same agreement, of which only the numbers are kept.</summary>
    public Charter WithoutWords() => new(Version, AgreedOn, EndsOn, Terms.WithoutWords());

    /// <summary>The next version, of other terms; it ends when it always did.</summary>
    public Charter Next(Terms terms, DateOnly agreedOn) => new(Version + 1, agreedOn, EndsOn, terms);
}
