using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply => Require(Said(reply) == expected?.Trim(), reply, $"\"{expected}\"", description),
            description,
            timeout
        );

    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var text = Said(expected);
        return AssertReply(
            reply =>
            {
                Require(reply.Type == expected.Type, reply, $"a {expected.Type}", description);
                Require(text is null || Said(reply) == text, reply, $"\"{text}\"", description);
            },
            description,
            timeout
        );
    }

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            try
            {
                validateActivity(await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false));
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"No reply within {timeout} ms. {description}");
            }
        });
    }

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
                Require(
                    Said(reply)?.Contains(expected, StringComparison.Ordinal) == true,
                    reply,
                    $"something with \"{expected}\"",
                    description
                ),
            description,
            timeout
        );

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
                Require(
                    candidates.Contains(Said(reply)),
                    reply,
                    $"one of {string.Join(", ", candidates)}",
                    description
                ),
            description,
            timeout
        );

    // The bot's turn is over when this step runs: only a reply sent after its turn can still come.
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            IActivity reply;
            try
            {
                reply = await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
                return;
            }

            Require(false, reply, "no reply", description);
        });

    private static string Said(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static void Require(bool holds, IActivity reply, string expected, string description)
    {
        if (!holds)
        {
            throw new InvalidOperationException(
                $"{description} Expected {expected}, got {reply.Type} \"{Said(reply)}\"."
            );
        }
    }
}
