using System.Text.RegularExpressions;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>What a request's path names: a queue, its messages, or one of them.</summary>
internal sealed partial record QueuePath(string Queue, bool IsOfMessages, string? MessageId)
{
    /// <summary>Of a path as it was sent, with the account in front.</summary>
    public static QueuePath Parse(string path)
    {
        var match = Shape().Match(path);
        if (!match.Success || match.Groups["account"].Value != Azurite.AccountName)
            throw Refusal.InvalidUri();
        var queue = match.Groups["queue"].Value;
        if (queue.Length is < 3 or > 63)
            throw Refusal.Of(400, "OutOfRangeInput");
        if (!Name().IsMatch(queue))
            throw Refusal.Of(400, "InvalidResourceName");
        var id = match.Groups["id"];
        return new QueuePath(
            queue,
            match.Groups["messages"].Success,
            id.Success ? Uri.UnescapeDataString(id.Value) : null
        );
    }

    [GeneratedRegex(
        "^/(?<account>[^/]+)/(?<queue>[^/]+)(?<messages>/messages(/(?<id>[^/]+))?)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
