namespace RMBot.Storage;

/// <summary>
/// Whether anything was kept or passed on for good since a turn began: a pair, a talk, a deletion, an offer, a concern. They
/// cannot be written as one: should the talk fail after its pair, the person is to hear that it was kept; and where nothing was
/// to be kept, that they should ask again. It goes with the flow of the turn, so that no step has to remember to tell.
/// </summary>
public sealed class KeptInTurn
{
    private static readonly AsyncLocal<KeptInTurn?> Current = new();

    private KeptInTurn() { }

    public bool IsAny { get; private set; }

    public static KeptInTurn Begin() => Current.Value = new KeptInTurn();

    internal static void Note()
    {
        if (Current.Value is { } turn)
        {
            turn.IsAny = true;
        }
    }
}
