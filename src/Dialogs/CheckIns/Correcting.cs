using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.CheckIns;

/// <summary>
/// The rules of corrections (S26, S30): one proposal is open at a time; the other accepts it, answers with one of their own,
/// or declines without a reason. What is accepted is a new dated version of the charter.
/// </summary>
public static class Correcting
{
    public static Correction? OpenCorrection(this Pair pair) =>
        pair.Stage == Stage.Active && pair.Corrections is [.., { State: CorrectionState.Open } latest] ? latest : null;

    /// <summary>Changes whenever a form that was opened before would be out of date.</summary>
    public static int CorrectionStamp(this Pair pair) => pair.Corrections.Length + pair.Charters.Length;

    /// <summary>What a next proposal starts from: the open one, else what is agreed.</summary>
    public static Terms? TermsToCorrect(this Pair pair) => pair.OpenCorrection()?.Terms ?? pair.Charter?.Terms;

    /// <summary>A proposal, or the answer to one: whatever was open before it is overtaken.</summary>
    public static Pair Propose(this Pair pair, Role by, Terms terms, DateTimeOffset now)
    {
        if (
            pair.Stage != Stage.Active
            || pair.Charter is not { } charter
            || terms.SaysTheSameAs(charter.Terms)
            || pair.OpenCorrection() is { } same && terms.SaysTheSameAs(same.Terms)
        )
        {
            return pair;
        }

        if (terms.AskMoreThan(pair.Aims))
        {
            throw new InvalidOperationException("A charter never asks for more time than the mentor has.");
        }

        var number = pair.Corrections.Length + 1;
        var before = pair.OpenCorrection() is { } open ? pair.Close(open, CorrectionState.Overtaken) : pair;
        return (before with { Corrections = before.Corrections.Add(new Correction(number, by, terms, now)) })
            .Forget(by.Other(), PromptKind.CorrectionProposed)
            .Owe(Prompt.Of(PromptKind.CorrectionProposed, by.Other(), now, number));
    }

    public static Pair AcceptCorrection(this Pair pair, Role by, int number, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (pair.ProposedTo(by, number) is not { } open || pair.Charter is not { } charter || charter.EndsOn <= today)
        {
            return pair;
        }

        var next = charter.Next(open.Terms, today);
        var accepted = pair.Close(open, CorrectionState.Accepted);
        return (accepted with { Charters = accepted.Charters.Add(next) })
            .Owe(
                Prompt.Of(PromptKind.CharterAgreed, Role.Executive, now, next.Version),
                Prompt.Of(PromptKind.CharterAgreed, Role.Mentor, now, next.Version)
            )
            .Replan(now);
    }

    public static Pair DeclineCorrection(this Pair pair, Role by, int number, DateTimeOffset now) =>
        pair.ProposedTo(by, number) is { } open
            ? pair.Close(open, CorrectionState.Declined)
                .Owe(Prompt.Of(PromptKind.CorrectionDeclined, open.By, now, number))
            : pair;

    private static Correction? ProposedTo(this Pair pair, Role role, int number) =>
        pair.OpenCorrection() is { } open && open.Number == number && open.By != role ? open : null;

    private static Pair Close(this Pair pair, Correction open, CorrectionState state) =>
        pair with
        {
            Corrections = pair.Corrections.Replace(open, open with { State = state }),
        };
}
