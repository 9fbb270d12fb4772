using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using RMBot.Simulators;

namespace OfflineSdk.Tests.SignIn;

/// <summary>The token service of the tests, as far as the prompt does not show it.</summary>
public sealed partial class TokenServiceTests : SignInTest
{
    private readonly HttpClient _http = new();

    public override async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_not_the_bot_gets_nothing()
    {
        People.SignIn(Person, Connection);

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetTokenAsync()).StatusCode);
        Service.AcceptsAnyone = true;
        Assert.Equal(HttpStatusCode.OK, (await GetTokenAsync()).StatusCode);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_renewed_unless_it_may_not_be()
    {
        Service.AcceptsAnyone = true;
        People.TokenLife = TimeSpan.FromHours(-1);
        People.SignIn(Person, Connection);

        using var renewed = JsonDocument.Parse(await (await GetTokenAsync()).Content.ReadAsStringAsync());
        Assert.Equal("token 2 of 29:user", renewed.RootElement.GetProperty("token").GetString());
        People.Renews = false;
        Assert.Equal(HttpStatusCode.NotFound, (await GetTokenAsync()).StatusCode);
    }

    [Fact]
    public async Task The_page_behind_the_button_shows_a_code_that_works()
    {
        await SayAsync("hi");
        var card = Messages[0].GetProperty("attachments")[0].GetProperty("content");

        var page = await _http.GetStringAsync(card.GetProperty("buttons")[0].GetProperty("value").GetString());
        await SayAsync(Code().Match(page).Value);

        Assert.Equal(["", "I have token 1 of 29:user"], Heard);
    }

    [Fact]
    public async Task Who_takes_consent_back_has_no_token_and_cannot_exchange()
    {
        People.SignIn(Person, Connection);
        People.Revoke(Person, Connection);

        await SayAsync("hi");

        Assert.Equal([""], Heard);
        Assert.Equal(412, (await OfferAsync()).Status);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_needs_no_setting_but_the_services_address()
    {
        foreach (var key in Door.Settings.Keys.Where(key => key != "OAuthUrl"))
        {
            Door.Settings[key] = null;
        }

        Service.AcceptsAnyone = true;
        People.SignIn(Person, Connection);

        await Door.PostAsync((string?)null, Door.Said("hi"));

        Assert.Equal(["I have token 1 of 29:user"], Heard);
    }

    private Task<HttpResponseMessage> GetTokenAsync() =>
        _http.GetAsync(new Uri($"{Service.Url}api/usertoken/GetToken?userId={Person}&connectionName={Connection}"));

    [GeneratedRegex(@"\d{6}")]
    private static partial Regex Code();
}
