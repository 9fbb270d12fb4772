using System.Globalization;
using Microsoft.Bot.Builder;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_surrounds_the_bot_in_the_order_it_was_added()
    {
        _adapter.Use(new Noting("a", _order)).Use(new Noting("b", _order));

        await _adapter.RunAsync(Bot);

        Assert.Equal(["a before", "b before", "bot", "b after", "a after"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        _adapter.Use(new Noting("a", _order)).Use(new Stopping());

        await _adapter.RunAsync(Bot);

        Assert.Equal(["a before", "a after"], _order);
    }

    [Fact]
    public async Task An_error_of_the_turn_goes_to_the_handler_when_there_is_one()
    {
        Task Failing(ITurnContext turn, CancellationToken ct) => throw new InvalidOperationException("broken");

        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Failing));

        _adapter.OnTurnError = (_, error) =>
        {
            _order.Add(error.Message);
            return Task.CompletedTask;
        };
        await _adapter.RunAsync(Failing);
        Assert.Equal(["broken"], _order);
    }

    [Fact]
    public async Task A_strange_locale_does_not_stop_the_turn()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.Locale = "not a locale!";

        await _adapter.RunAsync(Bot, incoming);

        Assert.Equal(["bot"], _order);
    }

    [Fact]
    public async Task The_culture_of_a_turn_does_not_leak_out_of_it()
    {
        var before = CultureInfo.CurrentCulture;

        await _adapter.RunAsync(Bot);

        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    private Task Bot(ITurnContext turn, CancellationToken ct)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            order.Add($"{name} before");
            await next(cancellationToken);
            order.Add($"{name} after");
        }
    }

    private sealed class Stopping : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }
}
