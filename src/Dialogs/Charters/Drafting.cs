using System.Collections.Immutable;
using RMBot.Aims;
using RMBot.Purpose;

namespace RMBot.Charters;

/// <summary>Puts both sides into one draft: what agrees is settled, what differs stays open (S17, S23, S24).</summary>
public static class Drafting
{
    private const int UsualSession = 60;

    public static Terms From(Ask ask, MentorAims aims) =>
        new(
            ask.Topic,
            ask.Decision,
            ask.Outcome,
            aims.OwnAim,
            [.. aims.Wishes.Where(wish => wish != Wish.Nothing).Select(wish => new WishAnswer(wish, Reply: null))],
            MonthlyMinutes: ask.MonthlyMinutes <= aims.MonthlyMinutes ? ask.MonthlyMinutes : null,
            Months: ask.Months == aims.Months ? ask.Months : null,
            Cadence.Monthly,
            SessionMinutes: Math.Min(UsualSession, Math.Min(ask.MonthlyMinutes, aims.MonthlyMinutes)),
            Place: null,
            BetweenSessions: null,
            Preparation: null,
            GroundRules.All,
            OwnRules: null,
            aims.Limits
        );
}
