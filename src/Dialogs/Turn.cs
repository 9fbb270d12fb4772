using System.Globalization;
using Microsoft.Bot.Builder;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot;

/// <summary>One turn of talk: who speaks, what they said, and what time it is.</summary>
public sealed class Turn(ITurnContext context, Person speaker, Said said, DateTimeOffset now)
{
    public ITurnContext Context { get; } = context;
    public Person Speaker { get; private set; } = speaker;
    public Said Said { get; } = said;
    public DateTimeOffset Now { get; } = now;

    /// <summary>How the coach writes to the speaker.</summary>
    public CultureInfo Culture { get; private set; } = speaker.Culture();

    /// <summary>What takes the place of the card that was pressed; null leaves it as it is.</summary>
    public Card? Replacement { get; private set; }

    /// <summary>When the person asked to be reminded of what they left unfinished; null when they did not.</summary>
    public DateTimeOffset? RemindAt { get; private set; }

    /// <summary>Whether something is kept for the speaker because they could not be reached.</summary>
    public bool IsMissed { get; private set; }

    public void Miss() => IsMissed = true;

    /// <summary>
    /// It is about this pair of the speaker's: it knows what they chose where the talk was not read, and its programme says how
    /// to write to those whose language is not spoken.
    /// </summary>
    public void IsOf(Pair pair, Role role) =>
        Culture = (Speaker with { Language = Speaker.Language ?? pair[role].Language }).Culture(pair.Language);

    /// <summary>From here on in the language the speaker chose; null is as in Teams.</summary>
    public void SpeakIn(string? language)
    {
        Speaker = Speaker with { Language = language };
        Culture = Speaker.Culture();
    }

    public void Replace(Card card) => Replacement = card;

    public void Remind(DateTimeOffset at) => RemindAt = at;

    public Task SayAsync(string text, CancellationToken ct) => Context.SendActivityAsync(ChatWords.Of(text), ct);

    public Task ShowAsync(Card card, CancellationToken ct) =>
        Context.SendActivityAsync(MessageFactory.Attachment(card.ToAttachment()), ct);

    /// <summary>Shows a card where the pressed one was, or as a new message when nothing was pressed.</summary>
    public Task AnswerAsync(Card card, CancellationToken ct)
    {
        if (Said is not Said.Press)
        {
            return ShowAsync(card, ct);
        }

        Replace(card);
        return Task.CompletedTask;
    }

    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>();
}
