using System.Diagnostics;
using System.Globalization;
using RMBot.Load.Prompts;
using RMBot.Load.Teams;
using RMBot.Simulators;

namespace RMBot.Load.Kills;

/// <summary>Talks on an Azurite of their own, while the coach is killed at the moments of the plan.</summary>
public sealed class KillRun
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    private readonly KillPlan plan;
    private readonly Action<string> progress;
    private readonly Connector teams;
    private readonly KilledCoach coach;
    private readonly Stores stores;
    private readonly Tally tally = new();

    private KillRun(KillPlan plan, Action<string> progress, Connector teams, KilledCoach coach, Stores stores) =>
        (this.plan, this.progress, this.teams, this.coach, this.stores) = (plan, progress, teams, coach, stores);

    /// <param name="progress">Hears a sentence now and then.</param>
    public static async Task<KillFigures> TakeAsync(KillPlan plan, Action<string> progress, CancellationToken ct)
    {
        using var time = new SkippedTime();
        await using var azurite = await Azurite.StartAsync(time, ct);
        await using var teams = await Connector.StartAsync();
        using var stores = await Stores.CreateAsync(azurite.ConnectionString, ct);
        await using var coach = await KilledCoach.StartAsync(azurite.ConnectionString, time, ct);
        return await new KillRun(plan, progress, teams, coach, stores).TakeAsync(time, ct);
    }

    private async Task<KillFigures> TakeAsync(SkippedTime time, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        var talks = Enumerable.Range(1, plan.Talks).Select(Talk).ToList();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var killing = KillAsync(over.Token);
        await Parallel.ForEachAsync(
            talks,
            new ParallelOptions { MaxDegreeOfParallelism = plan.AtOnce, CancellationToken = ct },
            async (talk, _) => await talk.GoAsync(stores)
        );
        await over.CancelAsync();
        await killing;
        progress("all have talked; what they are owed comes");
        var waited = await new Settling(stores, time).UntilNothingIsOwedAsync(ct);
        return await JudgeAsync(talks, waited, Stopwatch.GetElapsedTime(began), ct);
    }

    private KilledTalk Talk(int number)
    {
        var random = new Random((plan.Seed * 100_003) + number);
        var text = number.ToString(CultureInfo.InvariantCulture);
        var executive = Speaker("Alex Wilber", $"alex.wilber{text}@example.com");
        var mentor = Speaker("Megan Bowen", $"megan.bowen{text}@example.com");
        return (number % 3) switch
        {
            0 => new AskTalk(executive, mentor, number),
            1 => new CharterTalk(executive, mentor, number),
            _ => new CheckInTalk(executive, mentor, number),
        };

        Speaker Speaker(string name, string mail) => new(teams.Add(coach.Door, name, mail), coach, tally, random);
    }

    private async Task KillAsync(CancellationToken over)
    {
        foreach (var (answers, wait) in plan.Moments())
        {
            try
            {
                while (tally.Confirmed < answers)
                    await Task.Delay(Look, over);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await Task.Delay(wait, CancellationToken.None);
            await coach.KillAsync(CancellationToken.None);
            progress($"killed after {tally.Confirmed} answers, and back");
        }
    }

    private async Task<KillFigures> JudgeAsync(List<KilledTalk> talks, int owed, TimeSpan took, CancellationToken ct)
    {
        var verdicts = new List<Verdict>();
        foreach (var talk in talks)
            verdicts.Add(await Verdict.OfAsync(talk, stores, coach.KilledAt, ct));
        string[] why =
        [
            .. talks.Select(talk => talk.WhyStuck).OfType<string>(),
            .. verdicts.SelectMany(one => one.Why),
        ];
        foreach (var sentence in why.Take(20))
            progress(sentence);
        return new KillFigures(
            plan,
            coach.KilledAt.Count / 2,
            tally.Confirmed,
            tally.Unanswered,
            verdicts.Sum(one => one.Lost) + owed,
            verdicts.Sum(one => one.Doubled),
            talks.Count(talk => talk.WhyStuck is not null),
            verdicts.Sum(one => one.Repeated),
            took,
            why
        );
    }
}
