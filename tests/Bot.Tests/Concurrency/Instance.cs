using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using RMBot.Delivery;
using RMBot.Development;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>A whole coach of which only what somebody does is at work: it has no loops of its own.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TimeProvider time;

    private Instance(WebApplication app, TimeProvider time) => (this.app, this.time) = (app, time);

    public static Instance Build(
        string storage,
        string prefix,
        TimeProvider time,
        Phones phones,
        Action<IServiceCollection>? with
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddInMemoryCollection([
            new("Storage:ConnectionString", storage),
            new("Storage:TablePrefix", prefix),
            new("Delivery:PerSecond", "0"),
        ]);
        builder.AddCoach();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new DevelopmentClock(time, file: null));
        builder.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => phones));
        with?.Invoke(builder.Services);
        return new Instance(builder.Build(), time);
    }

    public async Task<string> DoAsync(Doing doing, PairId pair, string id)
    {
        var ct = CancellationToken.None;
        switch (doing)
        {
            case Doing.Saying saying:
                return await HearAsync(saying, id);
            case Doing.Delivering:
                var look = await Get<Deliverer>().LookAsync(pair, goesFirst: true, ct);
                return look.ComeBackIn is null ? "" : "later";
            case Doing.Returning returning:
                await Get<Returning>().ReturnAsync(returning.Who.Id, ct);
                return "";
            case Doing.Leaving leaving:
                return $"{await Get<ForgettingInPairs>().EndAsync(leaving.Who.Id, ct)}";
            case Doing.Checking:
                var pairs = Get<IPairStore>();
                return await Model.StagesAsync(pairs, (await pairs.FindAsync(pair, ct))!.Value);
            default:
                return "";
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<string> HearAsync(Doing.Saying saying, string id)
    {
        var adapter = new SilentAdapter();
        using var context = new TurnContext(adapter, Sayings.ActivityOf(saying, id));
        using var limit = new TurnTime(time);
        context.TurnState.Set(limit);
        await Get<CoachBot>().OnTurnAsync(context, limit.Deciding);
        return adapter.Seen(adapter.Answer?["value"] as JObject);
    }

    private T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();
}
