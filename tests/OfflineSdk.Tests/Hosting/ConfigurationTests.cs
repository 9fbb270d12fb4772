using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace OfflineSdk.Tests.Hosting;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://botframework.azure.us")]
    public void The_public_and_the_government_cloud_are_known(string? channelService) =>
        Assert.NotNull(new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", channelService))));

    [Fact]
    public void An_unknown_cloud_is_refused_at_the_start() =>
        Assert.Throws<InvalidOperationException>(() =>
            new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", "https://elsewhere.example")))
        );

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppId", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppId", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "MicrosoftAppPassword", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppId", "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId", "MicrosoftAppPassword")]
    public void A_bot_whose_identity_is_half_configured_does_not_start(string appType, string one, string other) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            new ConfigurationServiceClientCredentialFactory(
                Settings(("MicrosoftAppType", appType), (one, "value"), (other, "value"))
            )
        );

    [Theory]
    [InlineData("", true)]
    [InlineData("the-app", false)]
    public async Task Authentication_is_off_only_without_an_app_id(string appId, bool off)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(("MicrosoftAppId", appId)));

        Assert.Equal(off, await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("", CancellationToken.None));
    }

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
}
