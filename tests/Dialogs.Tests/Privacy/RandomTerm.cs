using RMBot.Aims;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>A term of two people who do as they like, from the invitation to its last day.</summary>
public sealed class RandomTerm
{
    private const int MostDays = 700;
    private const int DaysOfWhims = 330;

    private readonly Office office = new();
    private readonly Func<int, int> choose;
    private readonly Notebook notebook;
    private readonly Whim executive;
    private readonly Whim mentor;

    private RandomTerm(Func<int, int> choose)
    {
        this.choose = choose;
        notebook = new Notebook(office);
        Fate[] fates = [Fate.BothEvolve, Fate.NoneLooksBack, Fate.Open, Fate.Open, Fate.Open, Fate.Open];
        var fate = fates[choose(fates.Length)];
        executive = Live("Alex Wilber", "Europe/Berlin", fate);
        mentor = Live("Megan Bowen", "America/New_York", fate);
    }

    /// <summary>What seldom comes about by itself.</summary>
    private enum Fate
    {
        Open,
        BothEvolve,
        NoneLooksBack,
    }

    private Pair Pair => office.Pairs.All.First();

    public static async Task LiveAsync(Func<int, int> choose, Coverage coverage)
    {
        var term = new RandomTerm(choose);
        await term.BeginAsync();
        var steps = await term.ToTheLastDayAsync();
        foreach (var pair in term.office.Pairs.All)
        {
            term.notebook.CheckKept(pair);
        }

        coverage.Add(term.Pair, term.office, term.notebook, steps);
    }

    private Whim Live(string name, string zone, Fate fate)
    {
        var chat = office.Add(name, timeZone: zone);
        notebook.Watch(chat);
        Next[] wishes = [Next.Close, Next.Extend, Next.Evolve];
        int[] sharesOneIn = [1, 2, 20];
        return new Whim(
            chat,
            notebook,
            choose,
            sharesOneIn[choose(sharesOneIn.Length)],
            LooksBack: fate == Fate.BothEvolve || (fate == Fate.Open && choose(4) > 0),
            fate == Fate.BothEvolve ? Next.Evolve : wishes[choose(wishes.Length)]
        );
    }

    /// <summary>The mentor's own side is told at will, but for what the two would have to negotiate.</summary>
    private async Task BeginAsync()
    {
        await (choose(4) == 0 ? TakeUpAsync() : executive.Chat.InvitesAsync(mentor.Chat));
        await mentor.Chat.PressesAsync("Accept");
        await mentor.Chat.PressesAsync("Begin my side");
        while (mentor.Chat.HasVerb(InterviewCards.Answer))
        {
            await AnswerAsync();
        }

        await mentor.Chat.PressesVerbAsync(AimsCards.Share);
        foreach (var chat in new[] { executive.Chat, mentor.Chat })
        {
            await chat.PressesAsync("Confirm");
            await chat.PressesAsync("Confirm");
        }

        await executive.Chat.PressesAsync("See times");
        await executive.Chat.PressesAsync("Book these", (Sessions.SessionCards.OfferInput, "tuesdays"));
    }

    /// <summary>The programme's idea; until it is sent the mentor has read nothing.</summary>
    private async Task TakeUpAsync()
    {
        await office.SuggestAsync(executive.Chat, mentor.Chat);
        await executive.Chat.PressesAsync("Make my ask");
        await executive.Chat.AnswersAsync([.. Walks.Ask.Where(asked => asked.Question != "Who could teach you this?")]);
        Assert.Empty(mentor.Chat.ReceivedAt);
        await executive.Chat.PressesAsync("Send to Megan");
        // A suggestion knows where both are, and waits for the mentor's morning; by this hour of the next day both are awake.
        await office.PassAsync(TimeSpan.FromHours(29));
    }

    private Task AnswerAsync()
    {
        var agreed =
            mentor.Chat.Last.Contains("How much time do you truly have?", StringComparison.Ordinal) ? "2 hours"
            : mentor.Chat.Last.Contains("For how long?", StringComparison.Ordinal) ? "6 months"
            : mentor.Chat.Last.Contains("What would repay the effort?", StringComparison.Ordinal) ? "Nothing"
            : null;
        return agreed is null ? mentor.AnswerAsync() : mentor.Chat.SaysAsync(agreed);
    }

    /// <summary>Time takes steps of half a day to nearly a week; in the end it passes by itself, whatever was left open.</summary>
    private async Task<int> ToTheLastDayAsync()
    {
        var began = office.Now;
        var steps = 0;
        while (Pair.Stage != Stage.Closed && office.Now < began.AddDays(DaysOfWhims))
        {
            await office.PassAsync(TimeSpan.FromHours(12 + 24 * choose(7)));
            foreach (var who in new[] { executive, mentor })
            {
                steps += await DayAsync(who);
            }

            await notebook.CheckOrganisersAsync();
            notebook.CheckCopies(executive.Chat.Person, mentor.Chat.Person);
        }

        while (Pair.Stage != Stage.Closed)
        {
            Assert.True(office.Now < began.AddDays(MostDays), $"The pair never ends: {Pair.Stage}.");
            await office.PassAsync(TimeSpan.FromDays(30));
        }

        await executive.Chat.SaysAsync("status");
        await mentor.Chat.SaysAsync("status");
        await notebook.CheckOrganisersAsync();
        notebook.CheckCopies(executive.Chat.Person, mentor.Chat.Person);
        return steps;
    }

    private async Task<int> DayAsync(Whim who)
    {
        if (choose(30) == 0)
        {
            await office.LoseTalkAsync(who.Chat);
        }

        if (Pair.Review() is not null || Pair.IsOpenForReview(Role.Executive, office.Now))
        {
            await who.LookBackAsync();
        }

        var acts = choose(4);
        for (var i = 0; i < acts; i++)
        {
            await who.ActAsync();
        }

        return acts + 1;
    }
}
