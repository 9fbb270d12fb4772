using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>A theme of Teams at a width of the screen.</summary>
public sealed record Look(string Theme, Screen Screen)
{
    public static readonly Screen Wide = new("wide", 1280, 800);

    /// <summary>The narrowest that content must be usable at without scrolling sideways (WCAG 1.4.10).</summary>
    public static readonly Screen Slim = new("slim", 320, 640);

    public static TheoryData<Look> All =>
        [
            .. from theme in new[] { "default", "dark", "contrast" }
            from screen in new[] { Wide, Slim }
            select new Look(theme, screen),
        ];

    public override string ToString() => $"{Theme}-{Screen}";
}
