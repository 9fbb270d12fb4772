using RMBot.Calendars;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>Who is offered times of one calendar alone is told so.</summary>
public sealed class OneCalendarTests
{
    private const string Note = "I can see your calendar only.";

    private readonly Office office = new();
    private readonly Chat alex;
    private readonly Chat megan;

    public OneCalendarTests()
    {
        alex = office.Add("Alex Wilber");
        megan = office.Add("Megan Bowen");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_where_the_mentors_calendar_could_not_be_seen(bool seesBoth)
    {
        office.Calendar.Says = new Offering.Free([ATerm.Offer("ten", 10)]) { SeesBoth = seesBoth };
        await Walks.AgreedAsync(alex, megan);
        await alex.PressesAsync("See times");

        Assert.Equal(!seesBoth, alex.Everything.Contains(Note, StringComparison.Ordinal));
    }
}
