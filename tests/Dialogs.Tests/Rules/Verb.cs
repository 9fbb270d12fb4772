using RMBot.Aims;
using RMBot.Care;
using RMBot.Charters;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Tests.Rules;

/// <summary>Something that can be done to a pair, and where it does anything.</summary>
public sealed partial record Verb(string Name, Func<Pair, DateTimeOffset, Pair> Do, params string[] Where)
{
    public static readonly Verb[] All = [.. OfTheFirstWalk, .. OfTheTerm];

    private static Verb[] OfTheFirstWalk =>
        [
            new(
                "amend",
                (pair, _) => pair.Amend(APair.Megan, APair.Ask() with { Topic = "Chatbots" }),
                Situation.Suggested,
                Situation.Proposed
            ),
            new("invite", (pair, now) => pair.Invite(now), Situation.Proposed),
            new("invite again", (pair, now) => pair.InviteAgain(now), Situation.Undelivered),
            new(
                "ask first",
                (pair, now) => pair.AskFirst("Why me?", now),
                Situation.Invited,
                Situation.Undelivered,
                Situation.Replied
            ),
            new("reply", (pair, now) => pair.Reply("Because.", now), Situation.QuestionOpen),
            new(
                "accept",
                (pair, now) => pair.Accept(now),
                Situation.Invited,
                Situation.Undelivered,
                Situation.QuestionOpen,
                Situation.Replied
            ),
            new(
                "decline",
                (pair, now) => pair.Decline(now),
                Situation.Invited,
                Situation.Undelivered,
                Situation.QuestionOpen,
                Situation.Replied
            ),
            new("tell", (pair, _) => pair.Tell(APair.Aims(minutes: 60)), Situation.Accepted, Situation.Told),
            new("share", (pair, now) => pair.Share(now), Situation.Told),
            new("revise as executive", (pair, now) => Revise(pair, Role.Executive, now), Situation.Drafting),
            new("revise as mentor", (pair, now) => Revise(pair, Role.Mentor, now), Situation.Drafting),
            new(
                "confirm as executive",
                (pair, now) => pair.Confirm(Role.Executive, 2, null, now),
                Situation.Settled,
                Situation.MentorConfirmed
            ),
            new(
                "confirm as mentor",
                (pair, now) => pair.Confirm(Role.Mentor, 2, "He wants to run it himself", now),
                Situation.Settled,
                Situation.ExecutiveConfirmed,
                Situation.ExecutiveRestated
            ),
            new(
                "say that own words are right",
                (pair, now) => pair.CheckOwnWords(Role.Mentor, 2, areRight: true, now),
                Situation.ExecutiveRestated
            ),
            new(
                "say that own words are not quite it",
                (pair, now) => pair.CheckOwnWords(Role.Mentor, 2, areRight: false, now),
                Situation.ExecutiveRestated
            ),
            new(
                "leave as executive",
                (pair, now) => pair.Leave(Role.Executive, now),
                [.. Situation.Everywhere.Except(Situation.Over)]
            ),
            new(
                "leave as mentor",
                (pair, now) => pair.Leave(Role.Mentor, now),
                [.. Situation.Everywhere.Except([Situation.Suggested, Situation.Proposed, .. Situation.Over])]
            ),
        ];

    private static Pair Revise(Pair pair, Role by, DateTimeOffset now) =>
        pair.Revise(by, Drafting.From(pair.Ask ?? APair.Ask(), APair.Aims()) with { Outcome = "Something else" }, now);
}
