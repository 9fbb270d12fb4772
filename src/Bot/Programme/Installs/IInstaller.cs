namespace RMBot.Programme.Installs;

/// <summary>Installs the coach for people, as far as Microsoft 365 lets it.</summary>
public interface IInstaller
{
    /// <summary>The app's id in the organisation's catalogue; null when it is not in there or may not be looked up.</summary>
    /// <exception cref="BusyException">It could not be asked.</exception>
    Task<string?> CatalogIdAsync(CancellationToken ct);

    /// <param name="catalog">The app's id in the organisation's catalogue.</param>
    Task<InstallAnswer> InstallAsync(string mail, string catalog, CancellationToken ct);
}

/// <summary>Where nobody allowed it.</summary>
public sealed class NoInstaller : IInstaller
{
    public Task<string?> CatalogIdAsync(CancellationToken ct) => Task.FromResult<string?>(null);

    public Task<InstallAnswer> InstallAsync(string mail, string catalog, CancellationToken ct) =>
        Task.FromResult<InstallAnswer>(new InstallAnswer.NotAllowed());
}
