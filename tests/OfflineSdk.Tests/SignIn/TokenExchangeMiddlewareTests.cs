using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;

namespace OfflineSdk.Tests.SignIn;

/// <summary>A person has Teams open on a laptop and a phone, and both offer a token for the same card.</summary>
public sealed class TokenExchangeMiddlewareTests : SignInTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Door.Adapter.Use(new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), Connection));
    }

    [Fact]
    public async Task The_bot_hears_of_one_of_them_and_both_are_content()
    {
        People.Consent(Person, Connection);
        await SayAsync("hi");

        var laptop = await OfferAsync();
        var phone = await OfferAsync();

        Assert.Equal((200, 200), (laptop.Status, phone.Status));
        Assert.Equal(1, Bot.Invokes);
        Assert.Equal(["", "I have token 2 of 29:user"], Heard);
    }

    [Fact]
    public async Task Of_ten_at_once_one_gets_through()
    {
        People.Consent(Person, Connection);
        await SayAsync("hi");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => OfferAsync()));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(1, Bot.Invokes);
    }

    [Fact]
    public async Task Each_hears_that_consent_is_needed()
    {
        await SayAsync("hi");

        var laptop = await OfferAsync();
        var phone = await OfferAsync();

        Assert.Equal((412, 412), (laptop.Status, phone.Status));
        Assert.Equal(0, Bot.Invokes);
        Assert.Equal("login-1", Json(phone).GetProperty("id").GetString());
        Assert.Equal([""], Heard);
    }

    [Fact]
    public async Task After_consent_the_same_offer_gets_through()
    {
        await SayAsync("hi");
        await OfferAsync();
        People.Consent(Person, Connection);

        Assert.Equal(200, (await OfferAsync()).Status);

        Assert.Equal(["", "I have token 2 of 29:user"], Heard);
    }

    [Fact]
    public async Task The_next_sign_in_is_another_one()
    {
        People.Consent(Person, Connection);
        await SayAsync("hi");
        await OfferAsync("login-1");
        await SayAsync("sign out");
        await SayAsync("hi");

        await OfferAsync("login-2");

        Assert.Equal(2, Heard.Count(said => said.StartsWith("I have", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_no_offer_passes_by()
    {
        await SayAsync("hi");

        Assert.Equal(200, (await HandOverAsync(People.CompleteSignIn(Person, Connection))).Status);
        Assert.Equal(["", "I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public void It_needs_a_storage_and_a_connection()
    {
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(null, Connection));
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), " "));
    }
}
