using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Deployment.Arm;

namespace RMBot.Bot.Tests.Deployment;

/// <summary>Whom the deployment trusts, and with what.</summary>
public sealed class TemplateTrustTests
{
    /// <summary>learn.microsoft.com, Azure built-in roles, as of 2026-08.</summary>
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
    };

    [Fact]
    public void The_coachs_identity_may_read_and_write_tables_and_queues_and_nothing_else()
    {
        var given = TemplateUnderTest
            .With()
            .Resources.Where(resource => resource.Type == "Microsoft.Authorization/roleAssignments")
            .ToList();

        Assert.Equal(
            ["Storage Queue Data Contributor", "Storage Table Data Contributor"],
            given.Select(role => Roles[role.Body["properties"]!["roleDefinitionId"]!.ToString().Split('/')[^1]]).Order()
        );
        Assert.All(
            given,
            role =>
            {
                Assert.StartsWith("guid:", role.Name);
                Assert.StartsWith("Microsoft.Storage/storageAccounts/rmbot", role.Body["scope"]!.ToString());
                Assert.Equal("ServicePrincipal", role.Body["properties"]!["principalType"]!.ToString());
                Assert.Equal("principal", role.Body["properties"]!["principalId"]!.ToString());
                Assert.StartsWith(
                    Roles[role.Body["properties"]!["roleDefinitionId"]!.ToString().Split('/')[^1]],
                    role.Body["properties"]!["description"]!.ToString()
                );
            }
        );
        Assert.Equal(2, given.Select(role => role.Name).Distinct().Count());
    }

    [Fact]
    public void No_secret_goes_in_or_comes_out()
    {
        Assert.DoesNotContain("list", Functions(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret\"", TemplateUnderTest.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("password", TemplateUnderTest.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            ["botId", "host", "siteName", "uniqueIdentifier"],
            TemplateUnderTest.With().Outputs.Select(output => output.Key)
        );
    }

    [Fact]
    public void Storage_knows_no_keys_and_nothing_is_spoken_in_the_open()
    {
        var template = TemplateUnderTest.With();
        var storage = template.Of("Microsoft.Storage/storageAccounts")["properties"]!;
        var site = template.Of("Microsoft.Web/sites")["properties"]!;

        Assert.False(storage["allowSharedKeyAccess"]!.GetValue<bool>());
        Assert.False(storage["allowBlobPublicAccess"]!.GetValue<bool>());
        Assert.Equal("TLS1_2", storage["minimumTlsVersion"]!.ToString());
        Assert.True(site["httpsOnly"]!.GetValue<bool>());
        Assert.Equal("1.2", site["siteConfig"]!["minTlsVersion"]!.ToString());
        Assert.Equal("Disabled", site["siteConfig"]!["ftpsState"]!.ToString());
        Assert.True(
            template.Of("Microsoft.BotService/botServices")["properties"]!["disableLocalAuth"]!.GetValue<bool>()
        );
    }

    [Fact]
    public void The_bot_is_the_identity_that_the_site_runs_as()
    {
        var template = TemplateUnderTest.With();
        var bot = template.Of("Microsoft.BotService/botServices")["properties"]!;
        var identity = template.Resources.Single(resource =>
            resource.Type.EndsWith("userAssignedIdentities", StringComparison.Ordinal)
        );

        Assert.Equal("UserAssignedMSI", bot["msaAppType"]!.ToString());
        Assert.Equal(TemplateUnderTest.BotId, bot["msaAppId"]!.ToString());
        Assert.Equal(identity.Id, bot["msaAppMSIResourceId"]!.ToString());
        Assert.Equal(
            [identity.Id],
            template.Of("Microsoft.Web/sites")["identity"]!["userAssignedIdentities"]!.AsObject().Select(one => one.Key)
        );
        Assert.Equal($"https://{template.Outputs["host"]!["value"]}/api/messages", bot["endpoint"]!.ToString());
    }

    [Fact]
    public void People_sign_in_through_the_registration_without_a_secret()
    {
        var template = TemplateUnderTest.With();
        var connection = template.Of("Microsoft.BotService/botServices/connections")["properties"]!.AsObject();
        var parameters = connection["parameters"]!
            .AsArray()
            .ToDictionary(one => one!["key"]!.ToString(), one => one!["value"]!.ToString());

        Assert.Equal(TemplateUnderTest.AppId, connection["clientId"]!.ToString());
        Assert.False(connection.ContainsKey("clientSecret"));
        Assert.Equal(template.Outputs["uniqueIdentifier"]!["value"]!.ToString(), parameters["UniqueIdentifier"]);
        Assert.Equal(template.AppSettings["Dashboard__Audience"], parameters["TokenExchangeUrl"]);
        Assert.StartsWith("api://", parameters["TokenExchangeUrl"]);
    }

    [Fact]
    public void In_a_private_network_storage_is_closed_to_everybody_else()
    {
        var template = TemplateUnderTest.With(("privateNetwork", true));
        var storage = template.Of("Microsoft.Storage/storageAccounts")["properties"]!;

        Assert.Equal("Disabled", storage["publicNetworkAccess"]!.ToString());
        Assert.Equal("Deny", storage["networkAcls"]!["defaultAction"]!.ToString());
        Assert.Equal(
            ["privatelink.queue.core.windows.net", "privatelink.table.core.windows.net"],
            template
                .Resources.Where(resource => resource.Type == "Microsoft.Network/privateDnsZones")
                .Select(zone => zone.Name)
                .Order()
        );
        Assert.EndsWith(
            "/subnets/site",
            template.Of("Microsoft.Web/sites")["properties"]!["virtualNetworkSubnetId"]!.ToString()
        );
    }

    [Fact]
    public void Without_one_no_network_is_made()
    {
        var template = TemplateUnderTest.With();

        Assert.DoesNotContain(
            template.Resources,
            resource => resource.Type.StartsWith("Microsoft.Network/", StringComparison.Ordinal)
        );
        Assert.Null(template.Of("Microsoft.Web/sites")["properties"]!["virtualNetworkSubnetId"]);
    }

    /// <summary>The names of all functions that the template calls.</summary>
    private static string Functions() =>
        string.Join(
            ' ',
            Texts(TemplateUnderTest.Source)
                .Where(ArmExpression.Is)
                .SelectMany(text => Called(ArmExpression.Parse(text)))
        );

    private static IEnumerable<string> Called(ArmExpression expression) =>
        expression switch
        {
            ArmExpression.Call call => call.Arguments.SelectMany(Called).Append(call.Function),
            ArmExpression.Member member => Called(member.Of),
            ArmExpression.Item item => Called(item.Of).Concat(Called(item.Index)),
            _ => [],
        };

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Texts(field.Value)),
            JsonArray list => list.SelectMany(Texts),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };
}
