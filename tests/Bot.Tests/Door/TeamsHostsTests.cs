using RMBot.Teams;

namespace RMBot.Bot.Tests.Door;

public sealed class TeamsHostsTests
{
    private static readonly TeamsHosts Hosts = new(TeamsHosts.OfMicrosoft, allowsThisMachine: false);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net/emea/11111111-0000-0000-0000-000000000001/")]
    [InlineData("https://SMBA.TrafficManager.NET:443/amer/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/teams")]
    public void Teams_is_trusted_in_each_of_Microsofts_clouds(string serviceUrl) =>
        Assert.True(Hosts.IsTrusted(serviceUrl));

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/teams/")]
    [InlineData("https://evil-smba.trafficmanager.net/teams/")]
    [InlineData("https://evil.smba.trafficmanager.net/teams/")]
    [InlineData("https://trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net./teams/")]
    [InlineData("https://evil.example/smba.trafficmanager.net/teams/")]
    [InlineData("https://evil.example#smba.trafficmanager.net")]
    [InlineData("https://evil.example?smba.trafficmanager.net")]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/")]
    [InlineData("https:\\\\evil.example\\smba.trafficmanager.net")]
    [InlineData("https://sm\u0432a.trafficmanager.net/teams/")]
    public void Another_host_is_not(string serviceUrl) => Assert.False(Hosts.IsTrusted(serviceUrl));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("ftp://smba.trafficmanager.net/teams/")]
    [InlineData("javascript://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:8443/teams/")]
    public void Teams_over_anything_but_https_is_not(string serviceUrl) => Assert.False(Hosts.IsTrusted(serviceUrl));

    [Theory]
    [InlineData("https://somebody@smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:443@evil.example/teams/")]
    public void An_address_with_a_name_in_front_is_not(string serviceUrl) => Assert.False(Hosts.IsTrusted(serviceUrl));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/?to=")]
    [InlineData("https://smba.trafficmanager.net/teams/#")]
    [InlineData("https://smba.trafficmanager.net/teams/#to")]
    public void An_address_that_cuts_off_what_follows_is_not(string serviceUrl) =>
        Assert.False(Hosts.IsTrusted(serviceUrl));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("//smba.trafficmanager.net/teams/")]
    [InlineData("/teams/")]
    public void What_is_no_address_is_not(string? serviceUrl) => Assert.False(Hosts.IsTrusted(serviceUrl));

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:56150/")]
    [InlineData("https://[::1]:56150/")]
    public void A_client_on_this_machine_is_Teams_in_development_only(string serviceUrl)
    {
        Assert.True(new TeamsHosts(TeamsHosts.OfMicrosoft, allowsThisMachine: true).IsTrusted(serviceUrl));
        Assert.False(Hosts.IsTrusted(serviceUrl));
    }

    [Theory]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/metadata/")]
    [InlineData("file://localhost/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    public void Nothing_else_is_in_development(string serviceUrl) =>
        Assert.False(new TeamsHosts(TeamsHosts.OfMicrosoft, allowsThisMachine: true).IsTrusted(serviceUrl));

    [Fact]
    public void An_installation_in_another_cloud_names_its_own_hosts_instead()
    {
        var options = new CoachOptions { ServiceHosts = "smba.cloud.example, other.cloud.example" };
        var hosts = new TeamsHosts(options.TrustedHosts, allowsThisMachine: false);

        Assert.True(hosts.IsTrusted("https://other.cloud.example/teams/"));
        Assert.False(hosts.IsTrusted("https://smba.trafficmanager.net/teams/"));
    }

    [Fact]
    public void Without_a_setting_they_are_Microsofts() =>
        Assert.Equal(TeamsHosts.OfMicrosoft, new CoachOptions().TrustedHosts);
}
