using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Purpose;

/// <summary>
/// The rules of a pair that an organiser names: it stays proposed until the executive has made their own ask (S3), and until
/// that is sent the mentor hears nothing (S10).
/// </summary>
public static class Suggesting
{
    /// <summary>Working days after which the executive is reminded, once.</summary>
    public const int ReminderAfter = 5;

    /// <param name="closed">How many pairs of these two in this programme are over.</param>
    /// <remarks>The id follows from these, so that a suggestion made twice is made once.</remarks>
    public static Pair Suggest(
        ProgrammeSettings programme,
        Participant executive,
        Participant mentor,
        int closed,
        DateTimeOffset now
    ) =>
        executive.Id == mentor.Id
            ? throw new InvalidOperationException("Nobody is their own mentor.")
            : new Pair
            {
                Id = IdOf(programme.Id, executive.Id, mentor.Id, closed),
                IsSuggested = true,
                Stage = Stage.Proposed,
                Since = now,
                Executive = executive,
                Mentor = mentor,
            }
                .In(programme)
                .Owe(
                    Prompt.Of(PromptKind.Suggested, Role.Executive, now),
                    Prompt.Of(
                        PromptKind.SuggestedReminder,
                        Role.Executive,
                        LocalTime.MorningAfter(now, ReminderAfter, executive.TimeZone)
                    )
                );

    /// <summary>Whether nothing can happen before the executive has made their ask.</summary>
    public static bool IsForTheExecutiveToAsk(this Pair pair) => pair is { Stage: Stage.Proposed, Ask: null };

    public static PairId IdOf(ProgrammeId programme, PersonId executive, PersonId mentor, int closed)
    {
        var what = string.Join('\n', programme, executive, mentor, closed.ToString(CultureInfo.InvariantCulture));
        return new PairId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..32]);
    }
}
