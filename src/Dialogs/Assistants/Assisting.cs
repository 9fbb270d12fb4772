using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Assistants;

/// <summary>The rules of an executive's assistant, who is neither of the two.</summary>
public static class Assisting
{
    public static Pair NameAssistant(this Pair pair, Participant who) =>
        pair.MayArrange() && pair.RoleOf(who.Id) is null && pair.Assistant != who
            ? pair with
            {
                Assistant = who,
            }
            : pair;

    public static Pair WithoutAssistant(this Pair pair) =>
        pair.Assistant is null ? pair : pair with { Assistant = null };

    /// <summary>Whether somebody may see when the sessions are, and move them, for the executive.</summary>
    public static bool IsAssistedBy(this Pair pair, PersonId person) =>
        pair.MayArrange() && pair.Assistant?.Id == person;
}
