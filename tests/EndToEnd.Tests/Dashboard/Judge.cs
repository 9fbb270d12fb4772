namespace RMBot.EndToEnd.Dashboard;

/// <summary>What is wrong with a page as it stands: by axe, and whether it scrolls sideways.</summary>
internal static class Judge
{
    // What axe calls serious and critical. Fluent's focus traps put marks of their own at the edges, hidden from screen
    // readers and passing the focus on at once (tabster's dummies); axe takes them for content. Between two colours
    // neither of them is judged.
    private const string Violations = """
        async (rules) => {
          const changes = () => document.getAnimations().filter((one) => one instanceof CSSTransition);
          do {
            await new Promise(requestAnimationFrame);
            await Promise.allSettled(changes().map((one) => one.finished));
          } while (changes().length > 0);
          const found = await axe.run({ exclude: '[data-tabster-dummy]' }, {
            resultTypes: ['violations'],
            preload: false,
            selectors: false,
            ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
          });
          return found.violations
            .filter(found => found.impact === 'serious' || found.impact === 'critical')
            .map(found => `${found.id}: ${found.nodes.map(node => node.html.slice(0, 200)).slice(0, 3).join(' | ')}`);
        }
        """;

    // Whole pixels may be rounded up.
    private const string TooWide = """
        () => document.documentElement.scrollWidth > window.innerWidth + 1
          ? [...document.querySelectorAll('main *')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(e).position !== 'absolute')
              .map(e => `${e.tagName} ${e.className} ${e.textContent.slice(0, 40)}`).slice(0, 3).concat('scrolls sideways')
          : []
        """;

    private static readonly string[] EveryRule = [];
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(BuiltDashboard.Axe));

    /// <param name="page">The page.</param>
    /// <param name="coloursOnly">The same page was judged by every rule in other colours.</param>
    public static async Task<IReadOnlyList<string>> Complaints(IPage page, bool coloursOnly = false)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe.Value);
        var found = await page.EvaluateAsync<string[]>(Violations, coloursOnly ? Colours : EveryRule);
        return [.. found, .. await Sideways(page)];
    }

    /// <summary>What makes the page scroll sideways.</summary>
    public static Task<string[]> Sideways(IPage page) => page.EvaluateAsync<string[]>(TooWide);
}
