using System.Collections.Immutable;
using RMBot.Cards;

namespace RMBot.Interviews;

/// <summary>One question of an interview: what is asked, how the answer is understood, and where it goes.</summary>
/// <param name="Id">Stays the same for ever: a talk left for weeks resumes by it.</param>
/// <param name="Hear">Words to a draft that holds them, a follow-up, or a refusal.</param>
public sealed record Question<TDraft>(
    string Id,
    string Title,
    string Ask,
    string Label,
    Func<string, CancellationToken, ValueTask<Heard<TDraft>>> Hear
) : Discreet
{
    public Question(string id, string title, string ask, string label, Func<string, Heard<TDraft>> hear)
        : this(id, title, ask, label, (words, _) => ValueTask.FromResult(hear(words))) { }

    /// <summary>Most characters of an answer; a card and a phone have to hold it.</summary>
    public int MaxLength { get; init; } = 600;

    public bool Optional { get; init; }

    /// <summary>What somebody wrote earlier that the question is about; shown as they wrote it.</summary>
    public string? About { get; init; }

    /// <summary>A quiet line under the question: who sees the answer, or an example.</summary>
    public string? Note { get; init; }

    /// <summary>What stands in the box already, to be sent as it is or changed.</summary>
    public string? Suggested { get; init; }

    /// <summary>What the person answered before; null while unanswered.</summary>
    public string? Said { get; init; }

    /// <summary>Things to choose from; words are heard as well.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Options shown beside a box for one's own words.</summary>
    public bool OptionsAreIdeas { get; init; }

    /// <summary>What stands over them; null for the usual.</summary>
    public string? IdeasLabel { get; init; }

    /// <summary>Looks up what belongs to it, just before it is asked or heard; null when nothing has to be.</summary>
    public Func<Question<TDraft>, CancellationToken, ValueTask<Question<TDraft>>>? Ready { get; init; }

    /// <summary>Most options that may be chosen.</summary>
    public int Most { get; init; } = 1;

    /// <summary>The author may choose to share the answer; the label of that choice.</summary>
    public string? Share { get; init; }

    /// <summary>What the author chose before; it stays until they choose otherwise.</summary>
    public bool IsShared { get; init; }

    /// <summary>Keeps the author's choice to share.</summary>
    public Func<TDraft, bool, TDraft>? Shared { get; init; }

    /// <summary>What stands in the box: as much of it as the box holds.</summary>
    public string? InTheBox =>
        (Said ?? Suggested) is { } words && words.Length > MaxLength ? words[..MaxLength] : Said ?? Suggested;

    /// <summary>What was chosen before; words that are no choice choose nothing.</summary>
    public string? Chosen =>
        Said?.Split(ChoiceInput.Separator).All(chosen => Options.Any(option => option.Value == chosen)) == true
            ? Said
            : null;

    public string Shown(string words) => Options.FirstOrDefault(option => option.Value == words)?.Title ?? words;
}

/// <summary>What became of an answer.</summary>
public abstract record Heard<TDraft> : Discreet
{
    private Heard() { }

    /// <summary>The draft now holds it; what the coach has to say to it, if anything.</summary>
    public sealed record Understood(TDraft Draft, string? Remark = null) : Heard<TDraft>;

    /// <summary>Understood, and worth one question more; the answer to that is taken as it comes.</summary>
    public sealed record Unclear(string FollowUp, TDraft Draft) : Heard<TDraft>;

    /// <summary>Cannot be taken; asked again, with why.</summary>
    public sealed record Refused(string Why) : Heard<TDraft>;

    public static implicit operator Heard<TDraft>(TDraft draft) => new Understood(draft);
}
