using RMBot.Calendars;

namespace RMBot.Calendar;

/// <summary>How Graph writes somebody's time: a digit for each quarter of an hour.</summary>
internal static class AvailabilityView
{
    public const int Minutes = 15;

    /// <summary>0 is free and 4 is working elsewhere; a tentative meeting is respected like any other.</summary>
    public static IEnumerable<Busy> BusyIn(string view, DateTimeOffset from)
    {
        for (var first = 0; first < view.Length; )
        {
            var end = first + 1;
            while (end < view.Length && IsFree(view[end]) == IsFree(view[first]))
            {
                end++;
            }

            if (!IsFree(view[first]))
            {
                yield return new Busy(from.AddMinutes(first * Minutes), from.AddMinutes(end * Minutes));
            }

            first = end;
        }
    }

    private static bool IsFree(char digit) => digit is '0' or '4';
}
