using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class BotStateTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Talk> _talk;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _talk = _state.CreateProperty<Talk>("talk");
    }

    [Fact]
    public async Task What_was_saved_in_one_turn_is_there_in_the_next()
    {
        await TurnAsync(async turn => (await _talk.GetAsync(turn, () => new Talk())).Topic = "AI");

        await TurnAsync(async turn => Assert.Equal("AI", (await _talk.GetAsync(turn)).Topic));
    }

    [Fact]
    public async Task The_state_is_read_once_a_turn_and_only_when_asked_for()
    {
        await TurnAsync(_ => Task.CompletedTask);
        Assert.Equal(0, _storage.Reads);

        await TurnAsync(async turn =>
        {
            var first = await _talk.GetAsync(turn, () => new Talk());
            Assert.Same(first, await _talk.GetAsync(turn));
            await _state.CreateProperty<string>("other").GetAsync(turn);
        });
        Assert.Equal(1, _storage.Reads);
    }

    [Fact]
    public async Task A_turn_that_only_looks_writes_nothing()
    {
        await TurnAsync(async turn => (await _talk.GetAsync(turn, () => new Talk())).Topic = "AI");
        Assert.Equal(1, _storage.Writes);

        await TurnAsync(turn => _talk.GetAsync(turn));
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_change_deep_inside_a_value_is_noticed()
    {
        await TurnAsync(async turn => (await _talk.GetAsync(turn, () => new Talk())).Steps.Add("one"));

        await TurnAsync(async turn => (await _talk.GetAsync(turn)).Steps.Add("two"));

        Assert.Equal(2, _storage.Writes);
        await TurnAsync(async turn => Assert.Equal(["one", "two"], (await _talk.GetAsync(turn)).Steps));
    }

    [Fact]
    public async Task Saving_twice_writes_once_unless_forced()
    {
        await TurnAsync(async turn =>
        {
            await _talk.SetAsync(turn, new Talk());
            await _state.SaveChangesAsync(turn);
            await _state.SaveChangesAsync(turn);
            Assert.Equal(1, _storage.Writes);
            await _state.SaveChangesAsync(turn, force: true);
            Assert.Equal(2, _storage.Writes);
        });
    }

    [Fact]
    public async Task Loading_by_force_forgets_what_was_not_saved()
    {
        await TurnAsync(async turn =>
        {
            await _talk.SetAsync(turn, new Talk { Topic = "unsaved" });
            await _state.LoadAsync(turn, force: true);
            Assert.Null(await _talk.GetAsync(turn));
        });
    }

    [Fact]
    public async Task A_value_without_a_default_is_the_types_own()
    {
        await TurnAsync(async turn =>
        {
            Assert.Null(await _talk.GetAsync(turn));
            Assert.Equal(0, await _state.CreateProperty<int>("count").GetAsync(turn));
            Assert.Equal(5, await _state.CreateProperty<int>("count").GetAsync(turn, () => 5));
        });
        await TurnAsync(async turn => Assert.Equal(5, await _state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task A_deleted_property_a_cleared_state_and_a_deleted_state_are_gone()
    {
        await TurnAsync(turn => _talk.SetAsync(turn, new Talk()));
        await TurnAsync(turn => _talk.DeleteAsync(turn));
        await TurnAsync(async turn => Assert.Null(await _talk.GetAsync(turn)));

        await TurnAsync(turn => _talk.SetAsync(turn, new Talk()));
        await TurnAsync(turn => _state.ClearStateAsync(turn));
        await TurnAsync(async turn => Assert.Null(await _talk.GetAsync(turn)));

        await TurnAsync(turn => _talk.SetAsync(turn, new Talk()));
        await TurnAsync(turn => _state.DeleteAsync(turn));
        await TurnAsync(async turn => Assert.Null(await _talk.GetAsync(turn)));
    }

    [Fact]
    public async Task Conversations_and_people_have_states_of_their_own()
    {
        var user = new UserState(_storage);
        var name = user.CreateProperty<string>("name");
        var turn = _adapter.Turn();
        await _talk.SetAsync(turn, new Talk { Topic = "AI" });
        await name.SetAsync(turn, "Ann");
        await new BotStateSet(_state, user).SaveAllChangesAsync(turn);

        var elsewhere = RecordingAdapter.Incoming();
        elsewhere.Conversation = new ConversationAccount(id: "c-2");
        var other = _adapter.Turn(elsewhere);

        Assert.Null(await _talk.GetAsync(other));
        Assert.Equal("Ann", await name.GetAsync(other));
    }

    [Fact]
    public async Task A_state_needs_to_know_whose_it_is()
    {
        var nowhere = RecordingAdapter.Incoming();
        nowhere.Conversation = null;
        nowhere.From = null;
        var turn = _adapter.Turn(nowhere);

        await Assert.ThrowsAnyAsync<Exception>(() => _talk.GetAsync(turn));
        await Assert.ThrowsAnyAsync<Exception>(() => new UserState(_storage).LoadAsync(turn));
    }

    private async Task TurnAsync(Func<ITurnContext, Task> bot)
    {
        var turn = _adapter.Turn();
        var middleware = new AutoSaveStateMiddleware(_state);
        await middleware.OnTurnAsync(turn, _ => bot(turn));
    }

    public sealed class Talk
    {
        public string? Topic { get; set; }

        public List<string> Steps { get; } = [];
    }
}
