using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Faults;

/// <summary>What one act left behind, and what it asked of whom, when nothing went wrong.</summary>
internal sealed record Mark(Kept Kept, Traffic Traffic, int Delivered, Told Told);

/// <summary>
/// One conversation, with a trouble at some of its acts. After each the person does what anybody would: what they were told to
/// do, or the same again; then everything has to be as if nothing had happened.
/// </summary>
internal sealed class FaultWalk(Scene scene, Conversation conversation, IReadOnlyList<Mark>? plain)
{
    private readonly List<Mark> marks = [];
    private readonly List<Strike> struck = [];
    private Finding? finding;
    private int allowance;
    private bool isOver;

    private World World => scene.World;

    public IReadOnlyList<Mark> Marks => marks;

    public IReadOnlyList<Strike> Struck => struck;

    public Finding? Finding => finding;

    /// <summary>To the end, or to the first finding.</summary>
    public async Task GoAsync(Func<int, Strike?> plan)
    {
        World.Edges.Disarm();
        await conversation.Prepare(scene);
        await World.PassAsync(scene.IsSettledAsync);
        var delivered = World.Edges.Delivered;
        var before = await scene.KeptAsync();
        for (var number = 0; number < conversation.Acts.Count && finding is null && !isOver; number++)
        {
            var act = conversation.Acts[number];
            var strike = plan(number);
            try
            {
                before = await GoAsync(act, number, strike, before, delivered);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Find(act, strike, $"{failure.GetType().Name}: {failure.Message}");
            }
        }

        if (finding is null && !isOver && conversation.Check is { } check && await check(scene) is { } wrong)
        {
            Find(conversation.Acts[^1], struck.LastOrDefault(), wrong);
        }
    }

    private async Task<Kept> GoAsync(Act act, int number, Strike? strike, Kept before, int delivered)
    {
        if (!act.IsPossible(scene) && !await IsFoundAgainAsync(act, number))
        {
            Find(act, struck.LastOrDefault(), "a dead end: neither 'continue' nor 'status' shows the button");
            return before;
        }

        World.Edges.Arm(strike);
        var began = scene.Now;
        var heard = await HearAsync(act);
        await World.QuietAsync();
        await World.RestAsync();
        var traffic = World.Edges.Disarm();
        if (plain is not null && strike is not null && traffic.Struck > 0)
        {
            struck.Add(strike);
            allowance +=
                conversation.SaysAtOnce > 0 ? conversation.SaysAtOnce
                : MayRepeat(act, strike) ? 1
                : 0;
            await JudgeAsync(act, number, plain[number], strike, traffic, heard, before, scene.Now - began);
        }

        if (act is Act.Passes awaited && !await ComesTrueAsync(awaited))
        {
            Find(act, strike, "it never comes true");
        }

        if (!await World.PassAsync(scene.IsSettledAsync))
        {
            Find(act, strike, "what is owed is never delivered");
        }

        var kept = await scene.KeptAsync();
        var sent = World.Edges.Delivered - delivered;
        marks.Add(new Mark(kept, traffic, sent, Sentences.Of(heard)));
        if (plain is not null && finding is null && traffic.Struck > 0 && IsGivenUp(strike))
        {
            isOver = true;
        }
        else if (plain is not null && finding is null)
        {
            Compare(act, strike, plain[number], kept, sent);
        }

        return kept;
    }

    private async Task JudgeAsync(
        Act act,
        int number,
        Mark usual,
        Strike strike,
        Traffic traffic,
        string heard,
        Kept before,
        TimeSpan took
    )
    {
        var told = Sentences.Of(heard);
        var kept = await scene.KeptAsync();
        // Who tries again once a second for as long as it lasts is no burden; storage's client makes four requests of a try.
        var most = 12 + (8 * usual.Traffic.On(strike.Line)) + (5 * (int)took.TotalSeconds);
        if (traffic.On(strike.Line) > most)
        {
            Find(act, strike, $"{traffic.On(strike.Line)} requests instead of {usual.Traffic.On(strike.Line)}");
        }

        if (act.By is null || !strike.Line.OfTurn)
        {
            return;
        }

        if (!conversation.HasCalendars)
        {
            Whole(act, strike, "pair", before.Pairs, usual.Kept.Pairs, kept.Pairs);
            Whole(act, strike, "talk", before.Talks, usual.Kept.Talks, kept.Talks);
            Whole(act, strike, "person", before.People, usual.Kept.People, kept.People);
        }

        var isAfter = kept == usual.Kept;
        switch (told)
        {
            case Told.Nothing when usual.Told != Told.Nothing && !CannotBeSaid(act, strike):
                Find(act, strike, "silence");
                break;
            case Told.NotKept when kept.Pairs != before.Pairs && !strike.LeavesOpen && !conversation.HasCalendars:
                Find(act, strike, "said that nothing was kept, and the pair has changed");
                break;
            case Told.KeptNotShown when kept.Pairs != usual.Kept.Pairs && !conversation.HasCalendars:
                Find(act, strike, "said that it was kept, and it was not");
                break;
            case Told.AnAnswer when !isAfter && !conversation.HasCalendars && !OwnWord(heard):
                Find(act, strike, $"said nothing of trouble, and it is not kept: {heard}");
                break;
        }

        var goesOn = told == Told.KeptNotShown || (isAfter && (told != Told.NotKept || strike.LeavesOpen));
        if (
            finding is null
            && (told != Told.AnAnswer || !isAfter || MayBeUnseen(strike))
            && (goesOn || act.IsPossible(scene) || (IsUndone() && await IsFoundAgainAsync(act, number)))
        )
        {
            await AgainAsync(act, usual, strike, goesOn);
        }

        bool IsUndone() => kept.Pairs == before.Pairs && kept.Pairs != usual.Kept.Pairs;
    }

    /// <summary>What anybody would do now: what they were told to do, and the same again where it still did not come to pass.</summary>
    private async Task AgainAsync(Act act, Mark usual, Strike strike, bool goesOn)
    {
        var heard = await HearAsync(goesOn ? Continue(act) : act);
        await World.QuietAsync();
        if (goesOn && act is Act.Presses or Act.Says && act.IsPossible(scene) && await scene.KeptAsync() != usual.Kept)
        {
            heard = await HearAsync(act);
            await World.QuietAsync();
        }

        if (Sentences.Of(heard) is not Told.AnAnswer && usual.Told == Told.AnAnswer)
        {
            Find(act, strike, $"the next try is answered with '{heard}'");
        }
    }

    /// <summary>A wake-up that trouble kept from its work too often is parked; the next sweep finds what it was for.</summary>
    private async Task<bool> ComesTrueAsync(Act.Passes awaited)
    {
        if (await World.PassAsync(() => awaited.Holds(scene)))
        {
            return true;
        }

        await World.SweepAsync();
        return await World.PassAsync(() => awaited.Holds(scene));
    }

    /// <summary>
    /// Teams had it and nobody heard so; or it was sent, and storage is in trouble for longer than a claim lasts before that is
    /// marked.
    /// </summary>
    private static bool MayRepeat(Act act, Strike strike) =>
        strike is { LeavesOpen: true, Line: { Service: Service.Teams, OfTurn: false } }
        || (act is Act.Passes && strike is { Lasts: true, Line: { Service: Service.Tables, OfTurn: false } });

    /// <summary>What was said by the trouble's own step, not by the turn as a whole.</summary>
    private static bool OwnWord(string heard) =>
        heard.Contains("I couldn't reach them just now", StringComparison.Ordinal)
        || heard.Contains("on its way", StringComparison.OrdinalIgnoreCase);

    /// <summary>The card that was pressed says what was kept, and what comes after it did not arrive.</summary>
    private static bool MayBeUnseen(Strike strike) => strike.Line is { Service: Service.Teams, OfTurn: true };

    /// <summary>Teams itself takes no word for as long as the act lasts, and a message has no other answer.</summary>
    private static bool CannotBeSaid(Act act, Strike strike) =>
        act is Act.SignsIn
        || (
            act is not Act.Presses
            && strike.Line.Service == Service.Teams
            && (strike.Lasts || strike.Trouble == Trouble.Timeout)
        );

    /// <summary>Teams says of itself that another try is of no use: the prompt is given up, and both sides are told why.</summary>
    private static bool IsGivenUp(Strike? strike) =>
        strike is { Line: { Service: Service.Teams, OfTurn: false }, Trouble: Trouble.ServerError };

    private void Whole(Act act, Strike strike, string what, string before, string after, string now)
    {
        if (now != before && now != after)
        {
            Find(act, strike, $"the {what} is neither as before nor as after: {Difference(after, now)}");
        }
    }

    private void Compare(Act act, Strike? strike, Mark usual, Kept kept, int sent)
    {
        var isCompared = !conversation.HasCalendars;
        if (isCompared && kept != usual.Kept)
        {
            var difference =
                kept.Pairs != usual.Kept.Pairs ? Difference(usual.Kept.Pairs, kept.Pairs)
                : kept.Talks != usual.Kept.Talks ? Difference(usual.Kept.Talks, kept.Talks)
                : Difference(usual.Kept.People, kept.People);
            Find(act, strike ?? struck.LastOrDefault(), $"in the end it is not as without trouble: {difference}");
        }
        else if (isCompared && sent > usual.Delivered + allowance)
        {
            Find(act, strike ?? struck.LastOrDefault(), $"{sent} messages instead of {usual.Delivered} were sent");
        }
    }

    /// <summary>Looks where things stand, and then goes the same way again from what was last said.</summary>
    private async Task<bool> IsFoundAgainAsync(Act act, int number)
    {
        var own = conversation.Acts.Take(number).Where(earlier => earlier.By == act.By).ToList();
        var said = own.FindLastIndex(earlier => earlier is Act.Says);
        Act[] looks = [Continue(act), new Act.Says(act.By!.Value, "status")];
        foreach (var look in said < 0 ? looks : looks.Concat(own[said..]))
        {
            if (look.IsPossible(scene))
            {
                await HearAsync(look);
            }

            await World.QuietAsync();
            if (act.IsPossible(scene))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Does it, and reads what that person is shown then.</summary>
    private async Task<string> HearAsync(Act act)
    {
        var chat = act.By is { } who ? scene.Of(who).Chat : null;
        var seen = chat?.Messages.Count ?? 0;
        var answer = await World.EndedAsync(act.DoAsync(scene));
        return string.Join("\n", (chat?.Messages.Skip(seen).Select(message => message.Text) ?? []).Prepend(answer));
    }

    private static Act.Says Continue(Act act) => new(act.By!.Value, "continue");

    private void Find(Act act, Strike? strike, string what) =>
        finding ??= new Finding(conversation.Name, act.Name, strike, what);

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"'{Around(one, at)}' became '{Around(other, at)}'";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 160)];
}
