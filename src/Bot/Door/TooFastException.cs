namespace RMBot.Doors;

/// <summary>Whoever sent this is who they say, and has sent too much just now. Nothing was done about it.</summary>
/// <param name="wait">In seconds.</param>
public sealed class TooFastException(int wait) : Exception("More came at once than is taken.")
{
    public int Wait { get; } = wait;
}
