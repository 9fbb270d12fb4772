using System.Collections.Immutable;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

public sealed class PatternTests
{
    private static readonly DateOnly Tuesday = new(2026, 3, 3);

    [Fact]
    public void A_series_that_keeps_its_time_over_a_clock_change_has_no_deviations()
    {
        var pattern = Of(At(0), At(14), At(28), At(42));
        Assert.Equal(
            (Tuesday, new TimeOnly(10, 0), 2, 4),
            (pattern.FirstDay, pattern.Time, pattern.Weeks, pattern.Count)
        );
        Assert.Empty(pattern.Deviations);
    }

    [Fact]
    public void A_shifted_session_deviates_from_its_regular_time() =>
        Assert.Equal([new Deviation(At(28), At(29, 14))], Of(At(0), At(29, 14), At(56), At(84)).Deviations);

    [Fact]
    public void A_session_left_out_deviates_to_nothing() =>
        Assert.Equal([new Deviation(At(14), null)], Of(At(0), At(28), At(42)).Deviations);

    [Fact]
    public void When_the_first_session_is_shifted_the_pattern_begins_on_its_regular_day() =>
        Assert.Equal(Tuesday, Of(At(1), At(28), At(56)).FirstDay);

    [Fact]
    public void A_single_session_is_a_pattern_of_one() => Assert.Equal(1, Of(At(0)).Count);

    [Fact]
    public void What_is_no_series_is_refused() => Assert.Throws<ArgumentException>(() => Of(At(0), At(1)));

    private static Pattern Of(params DateTimeOffset[] starts) =>
        Pattern.Of(new Offer("tuesdays", [.. starts], 60), "Europe/Berlin");

    private static DateTimeOffset At(int days, int hour = 10) =>
        LocalTime.At(Tuesday.AddDays(days), new TimeOnly(hour, 0), "Europe/Berlin");
}
