namespace Microsoft.Bot.Builder.Dialogs.Choices;

// A word of an utterance, with where it stands; End is its last character.
internal readonly record struct Token(string Normalized, int Start, int End);
