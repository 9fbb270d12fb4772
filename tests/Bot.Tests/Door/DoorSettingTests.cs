using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RMBot.Doors;

namespace RMBot.Bot.Tests.Doors;

/// <summary>What an operator may set, and what a server that listens is told.</summary>
public sealed class DoorSettingTests
{
    [Theory]
    [InlineData("PersonBurst", "0")]
    [InlineData("PersonPerSecond", "-1")]
    [InlineData("TenantBurst", "-5")]
    [InlineData("TenantPerSecond", "0.0001")]
    [InlineData("OrganiserBurst", "0")]
    [InlineData("OrganiserPerSecond", "1000000")]
    [InlineData("GuessBurst", "0")]
    [InlineData("GuessPerSecond", "NaN")]
    [InlineData("MessageBytes", "1000")]
    [InlineData("HeadWithin", "00:00:01")]
    [InlineData("BodyGrace", "01:00:00")]
    [InlineData("BodyBytesPerSecond", "0")]
    [InlineData("Connections", "3")]
    public void What_cannot_work_is_refused_by_name(string setting, string value)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Options(setting, value));

        Assert.StartsWith($"Set Door__{setting} to", Assert.Single(refusal.Failures));
    }

    [Fact]
    public void Where_nothing_is_set_twenty_thousand_people_may_begin_at_nine()
    {
        var door = new DoorOptions();

        Assert.True(door.TenantBurst + (60 * door.TenantPerSecond) >= 2 * 20_000);
        Assert.True(door.PersonBurst >= 20 && door.PersonPerSecond >= 2);
    }

    [Fact]
    public void The_server_is_told_what_it_takes_before_it_knows_from_whom()
    {
        var server = new KestrelServerOptions();

        ServerLimits.Set(server, new DoorOptions { Connections = 700, HeadWithin = TimeSpan.FromSeconds(7) });

        Assert.Equal(
            (700L, TimeSpan.FromSeconds(7), 64 * 1024L, false),
            (
                server.Limits.MaxConcurrentConnections,
                server.Limits.RequestHeadersTimeout,
                server.Limits.MaxRequestBodySize,
                server.AddServerHeader
            )
        );
    }

    private static DoorOptions Options(string setting, string value)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new KeyValuePair<string, string?>(
                    string.Create(CultureInfo.InvariantCulture, $"Door:{setting}"),
                    value
                ),
            ])
            .Build();
        var services = new ServiceCollection();
        services.AddDoorOptions(configuration);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<DoorOptions>>().Value;
    }
}
