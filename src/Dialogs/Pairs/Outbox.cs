using System.Collections.Immutable;
using RMBot.Calendars;

namespace RMBot.Pairs;

/// <summary>The rules of a pair's prompts: what is due, and how one goes from waiting to sent.</summary>
public static class Outbox
{
    /// <summary>Tries before the coach stops and says why to the organiser.</summary>
    public const int MostTries = 8;

    /// <summary>The reason of a prompt whose sender never came to an end.</summary>
    public const string BegunTooOften = "begun too often";

    private static readonly TimeSpan Together = TimeSpan.FromMinutes(1);

    public static ImmutableArray<Prompt> DueAt(this Pair pair, DateTimeOffset now) =>
        [.. pair.Prompts.Where(prompt => pair.NextLook(prompt, now) <= now).OrderBy(prompt => prompt.Due)];

    /// <summary>When this pair should be looked at next; null when it owes nothing, and the calendars nothing either.</summary>
    public static DateTimeOffset? NextLook(this Pair pair) =>
        pair.Prompts.Select(pair.NextLook).Append(pair.NextErrandAt()).Min();

    /// <summary>When it is worth looking, from now on: what is late already waits for its person's morning too.</summary>
    public static DateTimeOffset? NextLook(this Pair pair, DateTimeOffset now) =>
        pair.Prompts.Select(prompt => pair.NextLook(prompt, now)).Append(pair.NextErrandAt()).Min();

    public static DateTimeOffset? NextLook(this Pair pair, Prompt prompt) =>
        pair.NextLook(prompt, DateTimeOffset.MinValue);

    /// <summary>
    /// When to look at a prompt: what waits for a person whose zone is known is held to the waking hours of their working
    /// days, unless it answers their own press; so is what an instance began and did not end.
    /// </summary>
    public static DateTimeOffset? NextLook(this Pair pair, Prompt prompt, DateTimeOffset now) =>
        prompt is { IsAnswer: false, NextLook: { } look } && LocalTime.IsKnown(pair[prompt.To].TimeZone)
            ? LocalTime.InWakingHours(look > now ? look : now, pair[prompt.To].TimeZone, pair.Waking)
            : prompt.NextLook;

    /// <summary>What a person's own press gave them to see comes at once: they are awake.</summary>
    public static Pair AnsweringAtOnce(this Pair pair, Pair before, Role by, DateTimeOffset now)
    {
        var known = before.Prompts.Select(prompt => prompt.Id).ToHashSet();
        return pair.Prompts.Any(IsAnswer)
            ? pair with
            {
                Prompts =
                [
                    .. pair.Prompts.Select(prompt => IsAnswer(prompt) ? prompt with { IsAnswer = true } : prompt),
                ],
            }
            : pair;

        bool IsAnswer(Prompt prompt) => prompt.To == by && prompt.Due <= now && !known.Contains(prompt.Id);
    }

    /// <summary>Whether somebody has begun to send something and not come to an end.</summary>
    public static bool IsBeingSent(this Pair pair, DateTimeOffset now) =>
        pair.Prompts.Any(prompt => prompt.Delivery is DeliveryState.Claimed claimed && claimed.Until > now);

    /// <summary>Whether the mentor can have heard of the pair: something went out to them, or is going out.</summary>
    public static bool HasReachedTheMentor(this Pair pair) =>
        pair.Prompts.Any(prompt =>
            prompt is { To: Role.Mentor, Delivery: DeliveryState.Sent or DeliveryState.Claimed }
        );

    /// <summary>Adds prompts; one that is already there, in whatever state, is left as it is. A former participant is owed nothing.</summary>
    public static Pair Owe(this Pair pair, params ReadOnlySpan<Prompt> prompts)
    {
        var all = pair.Prompts;
        foreach (var prompt in prompts)
        {
            if (!pair[prompt.To].IsFormer && !all.Any(known => known.Id == prompt.Id))
            {
                all = all.Add(prompt);
            }
        }

        return pair with
        {
            Prompts = all,
        };
    }

    /// <summary>
    /// One more of its kind about the same: numbered, so that it is owed although there is one already, in whatever state.
    /// </summary>
    public static Prompt OneMore(this Pair pair, PromptKind kind, Role to, DateTimeOffset due, int occurrence)
    {
        var before = pair.Prompts.Count(prompt => prompt.Kind == kind && prompt.Occurrence == occurrence);
        return Prompt.Of(kind, to, due, occurrence) with
        {
            Id = new PromptId($"{kind}-{to}-{occurrence}.{before + 1}"),
        };
    }

    /// <summary>What has not gone out of these kinds need not go out any more.</summary>
    public static Pair Forget(this Pair pair, Role to, params PromptKind[] kinds) =>
        pair with
        {
            Prompts =
            [
                .. pair.Prompts.Select(prompt =>
                    prompt.To == to && kinds.Contains(prompt.Kind) && prompt.HasNotGoneOut
                        ? prompt with
                        {
                            Delivery = new DeliveryState.Skipped("overtaken"),
                        }
                        : prompt
                ),
            ],
        };

    public static Pair Claim(this Pair pair, PromptId id, DateTimeOffset until) =>
        pair.Deliver(id, IsOpen, prompt => new DeliveryState.Claimed(until, TriesOf(prompt) + 1));

    /// <summary>It went out, whatever was thought of it meanwhile.</summary>
    public static Pair Sent(this Pair pair, PromptId id, DateTimeOffset at) =>
        pair.Deliver(id, prompt => prompt.Delivery is not DeliveryState.Sent, _ => new DeliveryState.Sent(at));

    public static Pair Skipped(this Pair pair, PromptId id, string reason) =>
        pair.Deliver(id, prompt => IsOpen(prompt) || prompt.HasNotGoneOut, _ => new DeliveryState.Skipped(reason));

    /// <summary>Kept until the person can be reached again; the other is told when this begins.</summary>
    public static Pair Suspended(this Pair pair, PromptId id, WhyNotReached why, DateTimeOffset at)
    {
        var prompt = pair.Prompts.Single(known => known.Id == id);
        if (!IsOpen(prompt))
        {
            return pair;
        }

        var next = pair.Deliver(id, IsOpen, _ => new DeliveryState.Suspended(at, why));
        return pair.IsAway(prompt.To) ? next : next.TellTheOther(prompt, at);
    }

    /// <summary>Whether something waits for this person to be reachable again.</summary>
    public static bool IsAway(this Pair pair, Role role) =>
        pair.Prompts.Any(prompt => prompt.To == role && prompt.Delivery is DeliveryState.Suspended);

    /// <summary>They can be reached again: what was kept for them goes on, as far as it is still wanted.</summary>
    public static Pair Back(this Pair pair, Role role, DateTimeOffset now) =>
        !pair.IsAway(role)
            ? pair
            : (
                pair with
                {
                    Prompts =
                    [
                        .. pair.Prompts.Select(prompt =>
                            prompt.To == role && prompt.Delivery is DeliveryState.Suspended
                                ? prompt with
                                {
                                    Delivery = new DeliveryState.Waiting(0),
                                }
                                : prompt
                        ),
                    ],
                }
            ).Replan(now);

    /// <summary>
    /// Whether it lets other pairs go first when one that fell due then went before it: what fell due together goes together.
    /// </summary>
    public static bool MakesRoomAfter(this Prompt prompt, DateTimeOffset? first) =>
        !prompt.IsAnswer && prompt.Due - first > Together;

    /// <summary>Whether it was begun so often without an end that sending it may be what ends the sender.</summary>
    public static bool IsWornOut(this Prompt prompt) => prompt.TriesOf() >= MostTries;

    /// <summary>Failed for good, or waiting for its next try when <paramref name="retryAt"/> is given and tries are left.</summary>
    public static Pair NotSent(
        this Pair pair,
        PromptId id,
        string reason,
        DateTimeOffset at,
        DateTimeOffset? retryAt = null
    )
    {
        var prompt = pair.Prompts.Single(known => known.Id == id);
        if (!IsOpen(prompt))
        {
            return pair;
        }

        if (retryAt is not { } again || TriesOf(prompt) >= MostTries)
        {
            return pair.Deliver(id, IsOpen, _ => new DeliveryState.Failed(at, reason)).TellTheOther(prompt, at);
        }

        return pair.Deliver(id, IsOpen, _ => new DeliveryState.Waiting(TriesOf(prompt), again));
    }

    /// <summary>The other is told that something did not arrive, unless it was only a reminder, or this very news, or knows of nothing.</summary>
    private static Pair TellTheOther(this Pair pair, Prompt failed, DateTimeOffset at) =>
        pair.Stage == Stage.Closed
        || failed.Kind
            is PromptKind.NotReached
                or PromptKind.Suggested
                or PromptKind.SuggestedReminder
                or PromptKind.InvitationReminder
                or PromptKind.AimsReminder
                or PromptKind.CharterReminder
            ? pair
            : pair.Owe(
                Prompt.Of(
                    PromptKind.NotReached,
                    failed.To.Other(),
                    at,
                    pair.Prompts.Count(known => known.Kind == PromptKind.NotReached) + 1
                )
            );

    public static int TriesOf(this Prompt prompt) =>
        prompt.Delivery switch
        {
            DeliveryState.Waiting waiting => waiting.Tries,
            DeliveryState.Claimed claimed => claimed.Tries,
            _ => 0,
        };

    /// <summary>Not done in one way or another.</summary>
    private static bool IsOpen(Prompt prompt) => prompt.NextLook is not null;

    private static Pair Deliver(
        this Pair pair,
        PromptId id,
        Func<Prompt, bool> when,
        Func<Prompt, DeliveryState> next
    ) =>
        pair with
        {
            Prompts =
            [
                .. pair.Prompts.Select(prompt =>
                    prompt.Id == id && when(prompt) ? prompt with { Delivery = next(prompt) } : prompt
                ),
            ],
        };
}
