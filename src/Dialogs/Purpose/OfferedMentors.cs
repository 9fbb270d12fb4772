using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Interviews;
using RMBot.Volunteers;

namespace RMBot.Purpose;

/// <summary>Volunteers beside naming somebody: the executive chooses, or names whom they like (S3).</summary>
internal static class OfferedMentors
{
    /// <summary>The question with those in it who offer the topic; as it was when the topic is the executive's own.</summary>
    public static async ValueTask<Question<PurposeDraft>> OfferAsync(
        this Question<PurposeDraft> question,
        VolunteerLookup lookup,
        Turn turn,
        PurposeTexts t,
        string? topic,
        CancellationToken ct
    )
    {
        var found =
            topic is null || !Topics.Offered.Contains(topic)
                ? ImmutableArray<Volunteer>.Empty
                : await lookup.ForAsync(topic, turn.Speaker.Id, ct);
        if (found.IsEmpty)
        {
            return question;
        }

        ImmutableArray<Option> options = [.. found.Select(OptionOf)];
        return question with
        {
            Ask = t.AskVolunteers,
            About = LinesOf(found, t),
            Options = options,
            OptionsAreIdeas = true,
            IdeasLabel = t.Volunteers,
            MaxLength = Math.Max(question.MaxLength, options.Max(option => option.Title.Length)),
            Hear = (words, end) => question.Hear(AddressMeant(options, words), end),
        };
    }

    private static Option OptionOf(Volunteer one) => new(one.Person.Mail!, $"{one.Person.Name} ({one.Person.Mail})");

    /// <summary>Choosing somebody is naming their address.</summary>
    private static string AddressMeant(ImmutableArray<Option> options, string words) =>
        options.FirstOrDefault(option => option.Title == words)?.Value ?? words;

    private static string? LinesOf(ImmutableArray<Volunteer> found, PurposeTexts t) =>
        string.Join(
            "\n",
            found
                .Where(one => one.Offer.Line.Length > 0)
                .Select(one => t.VolunteerLine(one.Person.Name, one.Offer.Line))
        )
            is { Length: > 0 } lines
            ? lines
            : null;
}
