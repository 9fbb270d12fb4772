namespace Microsoft.Bot.Builder;

public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    Task<T> GetAsync(
        ITurnContext turnContext,
        Func<T> defaultValueFactory = null,
        CancellationToken cancellationToken = default
    );

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
