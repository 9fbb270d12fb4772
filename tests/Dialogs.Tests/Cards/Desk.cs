using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

/// <summary>Alex and Megan in their chats, brought to where a card can be pressed; each step says who presses next.</summary>
public sealed partial class Desk
{
    private static readonly (string, string)[] Agreeable =
    [
        ("For how long?", "6 months"),
        ("How much time do you truly have?", "2 hours"),
    ];

    private readonly Office office = new();

    public Desk()
    {
        Executive = office.Add("Alex Wilber");
        Mentor = office.Add("Megan Bowen");
    }

    public Chat Executive { get; }
    public Chat Mentor { get; }
    public Pair Pair => office.Pairs.All.Single();

    public static async Task<Chat> SaysAsync(Chat chat, params string[] words)
    {
        foreach (var said in words)
        {
            await chat.SaysAsync(said);
        }

        return chat;
    }

    public async Task<Chat> AskedAsync()
    {
        await Executive.AsksAsync();
        return Executive;
    }

    public async Task<Chat> SuggestedAsync()
    {
        await office.SuggestAsync(Executive, Mentor);
        return Executive;
    }

    public Task<Chat> OrganisingAsync(params string[] others)
    {
        var organiser = office.Add("Lynne Robbins");
        foreach (var programme in others.Prepend("first"))
        {
            office.Programmes.Add(programme, $"Programme {programme}", organiser.Person.Id);
        }

        return SaysAsync(organiser, "add a pair");
    }

    public async Task<Chat> InvitedAsync()
    {
        await Executive.InvitesAsync(Mentor);
        return Mentor;
    }

    public async Task<Chat> UndeliveredAsync()
    {
        await InvitedAsync();
        var stored = (await office.Pairs.FindAsync(Pair.Id, CancellationToken.None))!;
        var failed = new DeliveryState.Failed(office.Now, "blocked");
        var lost = Pair with { Prompts = [Pair.Prompts[0] with { Delivery = failed }, .. Pair.Prompts[1..]] };
        await office.Pairs.SaveAsync(stored, lost, CancellationToken.None);
        return await SaysAsync(Executive, "status");
    }

    public async Task<Chat> QuestionOpenAsync()
    {
        await InvitedAsync();
        await Mentor.PressesAsync("Ask something first");
        await Mentor.PressesAsync("Send question", ("words", "Will my manager know?"));
        return Executive;
    }

    public async Task<Chat> AcceptedAsync()
    {
        await InvitedAsync();
        await Mentor.PressesAsync("Accept");
        return Mentor;
    }

    public async Task<Chat> AtAnOptionalQuestionAsync()
    {
        await AcceptedAsync();
        await Mentor.PressesAsync("Begin my side");
        await Mentor.AnswersAsync(Walks.Aims[..3]);
        return Mentor;
    }

    public async Task<Chat> ToldAsync()
    {
        await AcceptedAsync();
        await Mentor.PressesAsync("Begin my side");
        await Mentor.AnswersAsync(Walks.Aims);
        return Mentor;
    }

    public async Task<Chat> DifferingAsync()
    {
        await Walks.DraftAsync(Executive, Mentor);
        return Executive;
    }

    public async Task<Chat> WishesOpenAsync()
    {
        await Walks.DraftAsync(Executive, Mentor, Agreeable);
        return Executive;
    }

    public async Task<Chat> SettledAsync()
    {
        await Walks.DraftAsync(Executive, Mentor, [.. Agreeable, ("What would repay the effort?", "Nothing")]);
        return Executive;
    }

    /// <summary>The form for one part of the draft is open.</summary>
    public async Task<Chat> ChangingAsync(Chat chat, string part)
    {
        await SettledAsync();
        await chat.PressesAsync("Change something");
        await chat.PressesAsync("Next", ("first", part));
        return chat;
    }

    /// <summary>A milestone stands in the draft, and its form is open again.</summary>
    public async Task<Chat> ChangingMilestoneAsync()
    {
        await ChangingAsync(Executive, "milestone-1");
        await Executive.PressesAsync("Save", ("first", "A day in the shop"), ("second", "2026-05-04"));
        await Executive.PressesAsync("Change something");
        await Executive.PressesAsync("Next", ("first", "milestone-1"));
        return Executive;
    }

    public async Task<Chat> RestatedAsync()
    {
        await SettledAsync();
        await Executive.PressesAsync("Confirm");
        await Executive.PressesAsync("Confirm", ("first", "Megan wants to watch a big decision"));
        return Mentor;
    }

    public async Task<Chat> InTwoPairsAsync(string words)
    {
        await InvitedAsync();
        office.Add("Lee Gu");
        await Executive.AsksAsync(("Who could teach you this?", "lee.gu@example.com"));
        return await SaysAsync(Executive, words);
    }

    public string FirstPairId => office.Pairs.All.First().Id.Value;
}
