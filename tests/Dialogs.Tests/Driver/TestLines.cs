using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Tests.Driver;

/// <summary>A directory that tells what a test lets it tell; of anybody else nothing.</summary>
public sealed class TestLines : ILines
{
    private readonly Dictionary<(PersonId, PersonId), bool> told = [];

    public void Tell(Chat asking, Chat other, bool areInOne) => told[(asking.Person.Id, other.Person.Id)] = areInOne;

    public Task<bool?> AreInOneLineAsync(PersonId asking, PersonId other, CancellationToken ct) =>
        Task.FromResult<bool?>(told.TryGetValue((asking, other), out var areInOne) ? areInOne : null);
}
