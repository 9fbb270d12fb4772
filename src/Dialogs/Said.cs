using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot;

/// <summary>What came from a person: words, a press on a card, or the end of a sign-in.</summary>
public abstract record Said : Discreet
{
    private Said() { }

    public sealed record Words(string Text) : Said;

    /// <param name="Verb">What the button does.</param>
    /// <param name="Data">The ids the button carries and what was filled in, by input id. Hostile until checked.</param>
    public sealed record Press(string Verb, ImmutableDictionary<string, string> Data) : Said
    {
        public string? this[string key] => Data.GetValueOrDefault(key);

        /// <summary>Whether a question of the person's own talk is answered, rather than something said about a pair alone.</summary>
        public bool IsForTalk => Pair is null || this["interview"] is not null;

        /// <summary>
        /// Whether it is about how things stand. Teams may deliver a press again when they stand otherwise; a button of an old
        /// card that names nothing counts as it is.
        /// </summary>
        public bool IsAbout(string what, string now) => this[what] is not { } named || named == now;

        public PairId? Pair => this["pair"] is { Length: > 0 } id ? new PairId(id) : null;
    }

    /// <summary>Their client has signed them in, or tried to; the activity itself says how it went.</summary>
    public sealed record SignIn : Said;
}
