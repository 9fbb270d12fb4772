using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests.Driver;

/// <summary>A directory that tells what a test lets it tell; of anybody else nothing.</summary>
public sealed class TestLineDirectory : ILineDirectory
{
    private readonly Dictionary<(PersonId, PersonId), bool> told = [];

    public void Tell(PersonId one, PersonId other, bool areInOne) => told[(one, other)] = areInOne;

    public Task<bool?> AreInOneLineAsync(PersonId one, PersonId other, CancellationToken ct) =>
        Task.FromResult<bool?>(told.TryGetValue((one, other), out var areInOne) ? areInOne : null);
}
