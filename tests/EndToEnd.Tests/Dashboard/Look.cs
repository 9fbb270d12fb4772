using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>A theme of Teams at a width of the screen.</summary>
internal sealed record Look(string Theme, Screen Screen)
{
    public static readonly Screen Wide = new("wide", 1280, 800);

    /// <summary>The narrowest that content must be usable at without scrolling sideways (WCAG 1.4.10).</summary>
    public static readonly Screen Slim = new("slim", 320, 640);

    public static readonly Look Plain = new("default", Wide);

    /// <summary>From the plain one to the plain one on a phone.</summary>
    public static readonly Look[] All =
    [
        Plain,
        new("dark", Wide),
        new("contrast", Wide),
        new("contrast", Slim),
        new("dark", Slim),
        new("default", Slim),
    ];

    /// <summary>Of the themes only colours differ.</summary>
    public bool IsPlainTheme => Theme == "default";

    public override string ToString() => $"{Theme}-{Screen}";
}
