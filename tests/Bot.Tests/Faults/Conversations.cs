namespace RMBot.Bot.Tests.Faults;

/// <summary>Every conversation people have with the coach.</summary>
internal static class Conversations
{
    public static IReadOnlyList<Conversation> All { get; } =
    [
        .. Beginnings.All,
        .. SessionConversations.All,
        .. TermConversations.All,
        .. CareConversations.All,
        .. OwnAffairs.All,
    ];

    public static Conversation Named(string name) => All.Single(conversation => conversation.Name == name);
}
