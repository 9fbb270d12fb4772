namespace RMBot.Bot.Tests.Attacks;

/// <summary>A class that does something as soon as it is made. It stands in for any service of ours.</summary>
public sealed class Gadget
{
    private static int made;

    public Gadget() => Interlocked.Increment(ref made);

    /// <summary>How often anybody brought one to life.</summary>
    public static int Made => made;

    public string? Folder { get; set; }
}
