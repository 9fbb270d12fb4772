using RMBot.Pairs;

namespace RMBot.Invitation;

/// <summary>Which of their questions a press is about.</summary>
internal static class ExchangePresses
{
    /// <summary>A question that was not asked yet, while none is open.</summary>
    public static bool IsNextQuestion(this Pair pair, Said.Press press) =>
        !pair.IsWaitingForReply() && IsAbout(press, pair.Exchanges.Length + 1);

    /// <summary>A reply to the question that is open.</summary>
    public static bool IsOpenReply(this Pair pair, Said.Press press) =>
        pair.IsWaitingForReply() && IsAbout(press, pair.Exchanges.Length);

    private static bool IsAbout(Said.Press press, int exchange) =>
        press.IsAbout(InvitationCards.ExchangeData, InvitationCards.Number(exchange));
}
