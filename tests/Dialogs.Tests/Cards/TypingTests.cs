using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

/// <summary>What people type where a card offers choices or wants something exact.</summary>
public sealed class TypingTests
{
    private readonly Office office = new();
    private readonly Chat executive;

    public TypingTests()
    {
        executive = office.Add("Alex Wilber");
        office.Add("Megan Bowen");
    }

    [Theory]
    [InlineData("How much of Megan's time?", "2", "2 hours a month")]
    [InlineData("How much of Megan's time?", "1", "1 hour a month")]
    [InlineData("For how long?", "4", "4 months")]
    [InlineData("For how long?", "1", "1 month")]
    public async Task A_number_typed_where_a_number_is_wanted_means_itself(
        string question,
        string number,
        string understood
    )
    {
        await executive.AsksAsync((question, number));
        executive.SeesLast(understood);
    }

    [Theory]
    [InlineData("1", "Why Megan?")]
    [InlineData("NO", "Why Megan?")]
    [InlineData("2", "It works better across lines")]
    public async Task The_number_or_the_title_of_a_choice_means_it(string typed, string next)
    {
        await ToAsync("Do they report to you?");
        await executive.SaysAsync(typed);
        executive.SeesLast(next);
    }

    [Theory]
    [InlineData("megan.bowen@example.com")]
    [InlineData("Megan.Bowen@Example.com.")]
    [InlineData("It's megan.bowen@example.com!")]
    [InlineData("Megan Bowen <megan.bowen@example.com>")]
    [InlineData("mailto:megan.bowen@example.com")]
    [InlineData("[megan.bowen@example.com](mailto:megan.bowen@example.com)")]
    [InlineData("'megan.bowen@example.com'")]
    public async Task An_address_is_found_in_what_was_typed(string typed)
    {
        await ToAsync("Who could teach you this?");
        await executive.SaysAsync(typed);
        executive.SeesLast("Does Megan report to you");
    }

    [Fact]
    public async Task An_apostrophe_belongs_to_an_address()
    {
        office.Add("Pat O'Neil");
        await ToAsync("Who could teach you this?");
        await executive.SaysAsync("pat.o'neil@example.com");
        executive.SeesLast("Does Pat report to you");
    }

    private async Task ToAsync(string question)
    {
        await executive.SaysAsync("start a pair");
        await executive.AnswersAsync([.. Walks.Ask.TakeWhile(known => known.Question != question)]);
    }
}
