using RMBot.Interviews;
using RMBot.Status;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class SeveralPairsTests
{
    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;
    private readonly Chat lee;

    public SeveralPairsTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
        lee = office.Add("Lee Gu");
    }

    [Fact]
    public async Task Somebody_in_two_pairs_is_asked_which_one_is_meant()
    {
        await alex.InvitesAsync(megan);
        await lee.InvitesAsync(megan);
        await megan.SaysAsync("status");
        megan.SeesLast("Which one do you mean?");
        megan.SeesLast("You teach Alex Wilber");
        megan.SeesLast("You teach Lee Gu");
        var pair = office.Pairs.All.Single(known => known.Executive.Name == "Lee Gu");
        await megan.PressesAsync("Show", (StatusCards.PairInput, pair.Id.Value));
        megan.SeesLast("Lee Gu would like to learn from you");
    }

    [Fact]
    public async Task A_mentor_in_one_pair_can_be_an_executive_in_another()
    {
        await alex.InvitesAsync(megan);
        await megan.AsksAsync(("Who could teach you this?", "lee.gu@example.com"));
        await megan.SaysAsync("status");
        megan.SeesLast("You teach Alex Wilber");
        megan.SeesLast("You learn from Lee Gu");
    }

    [Fact]
    public async Task Choosing_somebody_elses_pair_shows_nothing()
    {
        await alex.InvitesAsync(megan);
        await lee.InvitesAsync(megan);
        await megan.SaysAsync("status");
        var foreign = office.Add("Adele Vance");
        await foreign.PressesForeignAsync(
            megan.Remembered["Show"],
            (StatusCards.PairInput, office.Pairs.All.First().Id.Value)
        );
        foreign.SeesLast("belongs to somebody else's conversation");
    }

    [Fact]
    public async Task An_ask_left_open_waits_under_the_mentors_own_side()
    {
        await alex.InvitesAsync(megan);
        await megan.SaysAsync("start a pair");
        await megan.SaysAsync("How our suppliers decide whom they deliver to first");
        megan.SeesLast("What depends on it?");
        await megan.PressesAsync("Accept");
        await megan.PressesAsync("Begin my side");
        await megan.AnswersAsync(Walks.Aims);
        megan.Sees("Your side, before you share it");
        megan.SeesLast("What depends on it?");
        await megan.PressesAsync("Continue", (InterviewCards.AnswerInput, "Which supplier gets the next contract"));
        megan.SeesLast("Where are you today?");
    }
}
