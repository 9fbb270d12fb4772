using Microsoft.Bot.Builder;

namespace RMBot.Teams;

/// <summary>
/// The time of one turn. Teams gives up on one after 10 to 15 seconds and sends it again: most of the time is for deciding, and
/// what is left is for saying what came of it, or that nothing did.
/// </summary>
public sealed class TurnTime(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan ForDeciding = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan ForAll = TimeSpan.FromSeconds(9.5);

    private readonly CancellationTokenSource deciding = new(ForDeciding, time);
    private readonly CancellationTokenSource all = new(ForAll, time);

    public CancellationToken Deciding => deciding.Token;

    public CancellationToken Saying => all.Token;

    public static TurnTime Of(ITurnContext context) => context.TurnState.Get<TurnTime>();

    public void Dispose()
    {
        deciding.Dispose();
        all.Dispose();
    }
}
