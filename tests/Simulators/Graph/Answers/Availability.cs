using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>One digit for each interval: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere.</summary>
internal static class Availability
{
    // From the least to the most in the way.
    private static readonly string[] Order = ["free", "workingElsewhere", "tentative", "busy", "oof"];
    private const string Digits = "04123";

    public static string View(IReadOnlyList<Item> items, DateTime from, DateTime to, TimeSpan interval)
    {
        var view = new char[(int)Math.Ceiling((to - from) / interval)];
        for (var slot = 0; slot < view.Length; slot++)
        {
            var (start, end) = (from + (slot * interval), from + ((slot + 1) * interval));
            var worst = items
                .Where(item => item.Overlaps(start, end))
                .Max(item => (int?)Array.IndexOf(Order, item.ShowAs));
            view[slot] = Digits[worst ?? 0];
        }

        return new string(view);
    }
}
