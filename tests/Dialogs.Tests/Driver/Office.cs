using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;
using RMBot.Status;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace RMBot.Tests.Driver;

/// <summary>
/// People, their chats with the coach, and a clock. Every message runs through the real dialogs, whose state goes through
/// storage and back each turn, and what a pair owes is delivered right after.
/// </summary>
public sealed class Office
{
    private readonly MemoryStorage storage = new();
    private readonly ConversationState talks;
    private readonly CoachDialog coach;
    private readonly Dictionary<PersonId, Chat> chats = [];

    public Office()
    {
        talks = new ConversationState(storage);
        Calendar = new TestCalendar(Tokens);
        Volunteers = new TestVolunteers(People);
        Data = new TestMyData(Pairs, Volunteers);
        coach = new CoachDialog(
            talks.CreateProperty<DialogState>("Dialogs"),
            Pairs,
            People,
            Lines,
            Calendar,
            Organisers,
            Deliveries,
            Programmes,
            new PairMaking(Pairs, People, LineDirectory, Programmes),
            Data,
            Volunteers,
            Limits,
            new SignInSettings(TestTokens.Connection)
        );
    }

    public InMemoryPairStore Pairs { get; } = new();
    public InMemoryPeople People { get; } = new();
    public TestLines Lines { get; } = new();
    public TestTokens Tokens { get; } = new();
    public TestCalendar Calendar { get; }
    public TestOrganisers Organisers { get; } = new();
    public TestDeliveries Deliveries { get; } = new();
    public TestProgrammes Programmes { get; } = new();
    public TestLineDirectory LineDirectory { get; } = new();
    public TestMyData Data { get; }
    public TestVolunteers Volunteers { get; }
    public TestLimits Limits { get; } = new();

    /// <summary>A Tuesday morning.</summary>
    public DateTimeOffset Now { get; private set; } = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The last time somebody asked to be reminded.</summary>
    public DateTimeOffset? RemindAt { get; private set; }

    public Chat Add(
        string name,
        bool isGuest = false,
        bool canBeReached = true,
        string locale = "en-US",
        string timeZone = "Europe/Berlin"
    )
    {
        var mail = name.Replace(' ', '.').ToLowerInvariant() + "@example.com";
        var person = new Person(new PersonId("id of " + name), name, mail, locale, timeZone, isGuest, canBeReached);
        People.Add(person);
        return chats[person.Id] = new Chat(this, person);
    }

    /// <summary>An organiser of the first programme names the two.</summary>
    public async Task<Pair> SuggestAsync(Chat executive, Chat mentor)
    {
        var pair = Suggesting.Suggest(
            new ProgrammeSettings(ProgrammeId.First, "Reverse mentoring"),
            Of(executive),
            Of(mentor),
            0,
            Now
        );
        await Pairs.AddAsync(pair, CancellationToken.None);
        await DeliverAsync();
        return pair;

        static Participant Of(Chat chat) => new(chat.Person.Id, chat.Person.Name, chat.Person.TimeZone);
    }

    /// <summary>Lets time pass; what falls due on the way is delivered at its time.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        for (var until = Now + time; Now < until; )
        {
            var next = Pairs.All.Select(pair => pair.NextLook(Now)).Where(look => look > Now && look < until).Min();
            Now = next ?? until;
            await DeliverAsync();
        }
    }

    /// <summary>The coach is down meanwhile; what fell due is looked at once it is back, and goes out when people are awake.</summary>
    public async Task BeDownAsync(TimeSpan time)
    {
        Now += time;
        await DeliverAsync();
        while (Pairs.All.Where(pair => pair.NextLook() <= Now).Select(pair => pair.NextLook(Now)).Max() is { } morning)
        {
            Assert.True(morning > Now, "What is due is not delivered.");
            Now = morning;
            await DeliverAsync();
        }
    }

    /// <summary>What a person was in the middle of is lost, as if its storage were.</summary>
    public Task LoseTalkAsync(Chat chat) =>
        storage.DeleteAsync([$"test/conversations/{chat.Person.Id.Value}"], CancellationToken.None);

    /// <summary>Everything that is kept, by what or whose it is.</summary>
    public async Task<IReadOnlyDictionary<string, string>> KeptAsync()
    {
        var kept = Pairs.All.ToDictionary(pair => "pair " + pair.Id, pair => JsonSerializer.Serialize(pair));
        foreach (var person in chats.Keys)
        {
            var talk = await storage.ReadAsync([$"test/conversations/{person.Value}"], CancellationToken.None);
            var offer = await Volunteers.FindAsync(person, CancellationToken.None);
            kept["of " + person] = JsonConvert.SerializeObject(
                new
                {
                    talk,
                    offer,
                    Language = Data.Languages.GetValueOrDefault(person),
                    Zones = Data.Zones.Where(known => known.Person == person),
                    Concerns = Organisers.Heard.Where(heard => heard.From == person),
                    IsSignedIn = Tokens.SignedIn.Contains(person.Value),
                }
            );
        }

        return kept;
    }

    public Task RemindAsync(Chat chat) => TurnAsync(chat, new Said.Words(""), coach.RemindAsync);

    internal Task<Turn> HearAsync(Chat chat, Said said) =>
        TurnAsync(
            chat,
            said,
            async (turn, ct) =>
            {
                await coach.HearAsync(turn, ct);
                return true;
            }
        );

    private async Task<Turn> TurnAsync(Chat chat, Said said, Func<Turn, CancellationToken, Task<bool>> work)
    {
        var adapter = new ListeningAdapter();
        using var context = new TurnContext(
            adapter,
            new Activity
            {
                Type = said is Said.SignIn ? ActivityTypes.Invoke : ActivityTypes.Message,
                Name = said is Said.SignIn ? SignInConstants.VerifyStateOperationName : null,
                Value = said is Said.SignIn ? new JObject { ["state"] = TestTokens.Code } : null,
                Text = said is Said.Words words ? words.Text : null,
                ChannelId = "test",
                Conversation = new ConversationAccount(id: chat.Person.Id.Value),
                From = new ChannelAccount(chat.Person.Id.Value),
                Recipient = new ChannelAccount("coach"),
            }
        );
        var turn = new Turn(context, Known(chat), said, Now);
        context.TurnState.Set(turn);
        context.TurnState.Set<UserTokenClient>(Tokens);
        await work(turn, CancellationToken.None);
        await talks.SaveChangesAsync(context, force: false, CancellationToken.None);
        RemindAt = turn.RemindAt ?? RemindAt;
        foreach (var activity in adapter.Sent.Where(activity => activity.Type == ActivityTypes.Message))
        {
            chat.Receive(activity);
        }

        await DeliverAsync();
        return turn;
    }

    /// <summary>The person with what they chose since.</summary>
    private Person Known(Chat chat) => chat.Person with { Language = Data.Languages.GetValueOrDefault(chat.Person.Id) };

    private async Task DeliverAsync()
    {
        foreach (var id in Pairs.All.Select(pair => pair.Id).ToList())
        {
            while (await Pairs.FindAsync(id, CancellationToken.None) is { } stored)
            {
                var today = stored.Value.At(Now);
                var next = await NextAsync(today);
                await Pairs.SaveAsync(stored, next ?? today, CancellationToken.None);
                if (next is null)
                {
                    break;
                }
            }
        }
    }

    private async Task<Pair?> NextAsync(Pair pair) =>
        pair.NextErrand(Now) is { } errand ? await Calendar.RunAsync(pair, errand, Now, CancellationToken.None)
        : pair.DueAt(Now) is [var prompt, ..] ? Deliver(pair, prompt)
        : null;

    private Pair Deliver(Pair pair, Prompt prompt)
    {
        var chat = chats[pair[prompt.To].Id];
        if (
            pair.IsOvertaken(prompt, Now)
            || NextStep.CardFor(pair, prompt, Known(chat).Culture(pair.Language)) is not { } card
        )
        {
            return pair.Skipped(prompt.Id, "overtaken");
        }

        if (chat.IsGone)
        {
            return pair.Suspended(prompt.Id, WhyNotReached.RemovedTheApp, Now);
        }

        chat.Receive((Activity)MessageFactory.Attachment(card.ToAttachment()));
        return pair.Sent(prompt.Id, Now);
    }

    private sealed class ListeningAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext,
            Activity[] activities,
            CancellationToken cancellationToken
        )
        {
            Sent.AddRange(activities);
            return Task.FromResult(activities.Select(_ => new ResourceResponse("1")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext,
            Activity activity,
            CancellationToken cancellationToken
        ) => throw new InvalidOperationException("A dialog never updates a message itself.");

        public override Task DeleteActivityAsync(
            ITurnContext turnContext,
            ConversationReference reference,
            CancellationToken cancellationToken
        ) => throw new InvalidOperationException("A dialog never deletes a message.");
    }
}
