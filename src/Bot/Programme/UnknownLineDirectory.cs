using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Without a permission of the coach's own: nothing is known of who reports to whom.</summary>
public sealed class UnknownLineDirectory : ILineDirectory
{
    public Task<bool?> AreInOneLineAsync(PersonId one, PersonId other, CancellationToken ct) =>
        Task.FromResult<bool?>(null);
}
