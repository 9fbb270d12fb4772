using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Calendar;

/// <summary>Without Microsoft Graph: nothing is known of who reports to whom.</summary>
public sealed class UnknownLines : ILines
{
    public Task<bool?> AreInOneLineAsync(PersonId asking, PersonId other, CancellationToken ct) =>
        Task.FromResult<bool?>(null);
}
