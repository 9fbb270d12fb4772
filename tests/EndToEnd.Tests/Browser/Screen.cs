namespace RMBot.EndToEnd.Browser;

public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Phone = new("phone", 390, 844);
    public static readonly Screen Desktop = new("desktop", 1280, 800);

    public override string ToString() => Name;
}
