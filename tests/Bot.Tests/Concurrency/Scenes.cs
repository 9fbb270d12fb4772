using System.Collections.Immutable;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>All scenes, looked for once.</summary>
public sealed class Scenes : IAsyncLifetime
{
    internal ImmutableArray<Scene> All { get; private set; }

    public async ValueTask InitializeAsync() => All = await Scene.AllAsync(new Model());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
