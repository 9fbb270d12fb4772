using RMBot.Calendars;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>One thing that happens around the calendars, after some hours.</summary>
/// <param name="Fates">What becomes of the calls that follow, in turn.</param>
internal sealed record CalendarEvent(string What, int Choice, int Hours, CallFate[] Fates)
{
    public static readonly (int Weight, string Kind)[] Kinds =
    [
        (6, "book"),
        (5, "move"),
        (3, "move back"),
        (3, "cancel"),
        (3, "move in Outlook"),
        (2, "delete in Outlook"),
        (2, "decline in Outlook"),
        (2, "pause"),
        (2, "resume"),
        (2, "release"),
        (1, "leave"),
        (6, "wait"),
    ];
}

/// <summary>A pair, its calendars, and instances of the coach that die in the middle of an errand.</summary>
internal sealed class CalendarLife
{
    private const int MostErrands = 200;
    private readonly Queue<CallFate> fates = new();
    private readonly Queue<Errand> held = new();
    private readonly HashSet<string> movedByHand = [];
    private bool isQuiet;

    public CalendarLife() =>
        Calendar = new ModelCalendar(() => !isQuiet && fates.TryDequeue(out var fate) ? fate : CallFate.Done);

    public Pair Pair { get; private set; } = APair.Active();
    public DateTimeOffset Now { get; private set; } = APair.Start;
    public ModelCalendar Calendar { get; }
    public HashSet<string> Met { get; } = [];

    /// <summary>Sessions that nobody moved in Outlook, and that were taken for moved there.</summary>
    public List<Session> Mistaken { get; } = [];

    public void Live(CalendarEvent happens)
    {
        Now += TimeSpan.FromHours(happens.Hours);
        foreach (var fate in happens.Fates)
        {
            fates.Enqueue(fate);
        }

        var before = Pair;
        Pair = Change(Pair.At(Now), happens);
        if (!ReferenceEquals(before, Pair))
        {
            Met.Add(happens.What);
        }

        var earlier = held.Count;
        RunErrands();
        Arrive(earlier);
        fates.Clear();
    }

    /// <summary>No more trouble: whatever is to be done is done, and the calendars are looked at once more.</summary>
    public void Settle()
    {
        isQuiet = true;
        Arrive(held.Count);
        Now = Pair.Calendar.RetryAt is { } retry && retry > Now ? retry : Now;
        Pair = Pair.At(Now);
        RunErrands();
        Run(new Errand.Look());
        RunErrands();
    }

    private Pair Change(Pair pair, CalendarEvent happens)
    {
        var ahead = pair.Sessions.Where(one => one.State == SessionState.Planned && one.StartsAt > Now).ToList();
        var session = ahead.Count == 0 ? 0 : ahead[happens.Choice % ahead.Count].Number;
        var by = happens.Choice % 2 == 0 ? Role.Executive : Role.Mentor;
        return happens.What switch
        {
            "book" => Book(pair, happens.Choice),
            "move" => pair.Move(session, Now.AddDays(1 + happens.Choice).AddMinutes(15), Now, by),
            "move back" => pair.Move(session, BookedFor(pair, session), Now, by),
            "cancel" => pair.Cancel(session, Now, by),
            "pause" => pair.Pause(by, DateOnly.FromDateTime(Now.UtcDateTime).AddDays(20), Now),
            "resume" => pair.Resume(by, Now),
            "release" => pair.ReleaseSessions(Now),
            "leave" => pair.Leave(by, Now),
            "wait" => pair,
            _ => InOutlook(pair, happens),
        };
    }

    private static DateTimeOffset BookedFor(Pair pair, int number) =>
        pair.Sessions.FirstOrDefault(session => session.Number == number) is { } known
            ? pair.Series.First(series => series.Has(known)).BookedFor(known)
            : default;

    private Pair Book(Pair pair, int choice)
    {
        var first = Now.AddDays(2 + choice);
        var booked = pair.Book([first, first.AddDays(14), first.AddDays(28)], 60, Now, SeriesState.Asked);
        return ReferenceEquals(booked, pair) ? pair : booked.BookLookBack(Now.AddDays(60 + choice), Now);
    }

    private Pair InOutlook(Pair pair, CalendarEvent happens)
    {
        var sessions = Calendar.Entries.Values.Where(one => one.StartsAt > Now).OrderBy(one => one.Id).ToList();
        if (sessions.Count == 0)
        {
            return pair;
        }

        var one = sessions[happens.Choice % sessions.Count];
        Met.Add(happens.What);
        switch (happens.What)
        {
            case "move in Outlook":
                Calendar.Entries[one.Id] = one with { StartsAt = one.StartsAt.AddHours(1) };
                movedByHand.Add(one.Id);
                break;
            case "delete in Outlook":
                Calendar.Entries.Remove(one.Id);
                break;
            default:
                Calendar.Entries[one.Id] = one with { IsDeclined = true };
                break;
        }

        return pair;
    }

    /// <summary>What the coach could not change there, the executive is told to change.</summary>
    private void HandOver(Pair before, Errand errand)
    {
        if (Told(Pair) > Told(before) && EntryOf(errand) is { } entry)
        {
            Calendar.HandedOver.Add(entry);
            Met.Add("handed over");
        }

        static int Told(Pair pair) => pair.Prompts.Count(prompt => prompt.Kind == PromptKind.NotChanged);
    }

    private static string? EntryOf(Errand errand) =>
        errand switch
        {
            Errand.Move move => move.Session.Entry,
            Errand.Cancel cancel => cancel.Session.Entry,
            Errand.Release release => release.LookBack.Entry,
            _ => null,
        };

    private void Run(Errand errand)
    {
        var before = Pair;
        Pair = Calendar.RunAsync(Pair, errand, Now, CancellationToken.None).GetAwaiter().GetResult();
        Met.Add(errand.GetType().Name);
        HandOver(before, errand);
        Mistaken.AddRange(
            from both in before.Sessions.Zip(Pair.Sessions)
            where both.First.StartsAt != both.Second.StartsAt && !movedByHand.Contains(both.Second.Entry!)
            select both.Second
        );
    }

    /// <summary>Moves that were held arrive, and whoever sent them finds the pair changed.</summary>
    private void Arrive(int count)
    {
        for (; count > 0; count--)
        {
            Calendar.Held.Dequeue()();
            Pair = Pair.Outrun(held.Dequeue());
            RunErrands();
        }
    }

    /// <summary>Runs what is due until nothing is, or until this instance dies or waits for the calendars.</summary>
    private void RunErrands()
    {
        for (var errands = 0; errands < MostErrands; errands++)
        {
            if (Pair.NextErrand(Now) is not { } errand)
            {
                return;
            }

            try
            {
                Run(errand);
            }
            catch (DiedException)
            {
                return;
            }
            catch (HeldException)
            {
                held.Enqueue(errand);
                return;
            }
        }

        throw new InvalidOperationException("There is no end to what is to be done.");
    }
}
