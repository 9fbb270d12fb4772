namespace RMBot.Simulators.Queues.Messages;

/// <summary>What came into sight first is first, and of several at once what was put first.</summary>
internal sealed class VisibilityOrder : IComparer<Message>
{
    public static VisibilityOrder Instance { get; } = new();

    public int Compare(Message? x, Message? y)
    {
        var byTime = x!.Visible.CompareTo(y!.Visible);
        return byTime != 0 ? byTime : x.Number.CompareTo(y.Number);
    }
}
