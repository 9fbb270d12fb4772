using RMBot.Pairs;

namespace RMBot.Invitation;

/// <summary>The rules of the invitation: the mentor asks first, accepts, or says no without a reason (S6, S16, S21).</summary>
public static class Inviting
{
    /// <summary>One question at a time; the same question pressed twice is one question.</summary>
    public static Pair AskFirst(this Pair pair, string question, DateTimeOffset now) =>
        pair.Stage != Stage.Invited || pair.IsWaitingForReply()
            ? pair
            : (pair with { Exchanges = pair.Exchanges.Add(new Exchange(question, Reply: null)) })
                .Forget(Role.Mentor, PromptKind.InvitationReminder)
                .Owe(Prompt.Of(PromptKind.MentorAsked, Role.Executive, now, pair.Exchanges.Length + 1));

    /// <summary>The executive's reply brings the invitation back to the mentor.</summary>
    public static Pair Reply(this Pair pair, string reply, DateTimeOffset now) =>
        pair.Stage != Stage.Invited || !pair.IsWaitingForReply()
            ? pair
            : (
                pair with
                {
                    Exchanges = pair.Exchanges.SetItem(
                        pair.Exchanges.Length - 1,
                        pair.Exchanges[^1] with
                        {
                            Reply = reply,
                        }
                    ),
                }
            ).Owe(Prompt.Of(PromptKind.ExecutiveReplied, Role.Mentor, now, pair.Exchanges.Length));

    public static Pair Accept(this Pair pair, DateTimeOffset now, string timeZone = "UTC") =>
        pair.Stage != Stage.Invited
            ? pair
            : (pair with { Stage = Stage.Clarifying, Since = now, Mentor = pair.Mentor with { TimeZone = timeZone } })
                .Forget(Role.Mentor, PromptKind.InvitationReminder)
                .Owe(
                    Prompt.Of(PromptKind.Accepted, Role.Executive, now),
                    Prompt.Of(PromptKind.AimsReminder, Role.Mentor, now.AddDays(3))
                );

    public static Pair Decline(this Pair pair, DateTimeOffset now) =>
        pair.Stage != Stage.Invited
            ? pair
            : (pair with { Stage = Stage.Closed, Ending = Ending.Declined, Since = now })
                .Forget(Role.Mentor, PromptKind.InvitationReminder)
                .Owe(Prompt.Of(PromptKind.Declined, Role.Executive, now));

    /// <summary>Sends the invitation again, after it could not be delivered.</summary>
    public static Pair InviteAgain(this Pair pair, DateTimeOffset now) =>
        pair.IsUndelivered()
            ? pair.Forget(Role.Mentor, PromptKind.Invitation)
                .Owe(Prompt.Of(PromptKind.Invitation, Role.Mentor, now, pair.Invitations().Count() + 1))
            : pair;

    /// <summary>Whether the mentor has not got the invitation because it could not be delivered.</summary>
    public static bool IsUndelivered(this Pair pair) =>
        pair.Stage == Stage.Invited
        && pair.Invitations().LastOrDefault() is { Delivery: DeliveryState.Failed or DeliveryState.Suspended };

    private static IEnumerable<Prompt> Invitations(this Pair pair) =>
        pair.Prompts.Where(prompt => prompt.Kind == PromptKind.Invitation);

    public static bool IsWaitingForReply(this Pair pair) => pair.Exchanges is [.., { Reply: null }];
}
