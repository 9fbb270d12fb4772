using Microsoft.Graph.Models;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Graph;

public sealed class GraphSimulatorTestsPeople : GraphSimulatorTest
{
    [Fact]
    public async Task I_am_who_the_token_says()
    {
        var me = await As(Alex).Me.GetAsync(request => request.QueryParameters.Select = ["id", "mail"]);
        Assert.Equal((Alex.Id, Alex.Mail, null), (me!.Id, me.Mail, me.DisplayName));
    }

    [Fact]
    public async Task Someone_is_found_by_their_mail()
    {
        var odd = Simulator.Add(new SimulatedPerson("odd", "Megan O'Bowen", "megan.o'bowen@example.com"));
        var found = await As(Alex)
            .Users.GetAsync(request =>
                request.QueryParameters.Filter =
                    "mail eq 'megan.o''bowen@example.com' or userPrincipalName eq 'megan.o''bowen@example.com'"
            );
        Assert.Equal([odd.Id], found!.Value!.Select(one => one.Id));
    }

    [Fact]
    public async Task A_broken_filter_is_refused()
    {
        var refusal = await RefusedAsync(() =>
            As(Alex).Users.GetAsync(request => request.QueryParameters.Filter = "mail eq 'megan.o'bowen@example.com'")
        );
        Assert.Equal((400, "Request_UnsupportedQuery"), refusal);
    }

    [Fact]
    public async Task A_manager_is_known_to_who_may_ask()
    {
        var manager = await As(Patti).Users[Alex.Mail].Manager.GetAsync();
        Assert.Equal(Patti.Id, manager!.Id);
    }

    [Fact]
    public async Task Who_has_no_manager_has_none_to_find()
    {
        var refusal = await RefusedAsync(() => As(Patti).Me.Manager.GetAsync());
        Assert.Equal((404, "Request_ResourceNotFound"), refusal);
    }

    [Fact]
    public async Task A_manager_needs_a_permission_of_its_own()
    {
        var client = As(Patti, GraphScope.UserRead, GraphScope.UserReadBasicAll);
        Assert.Equal(403, (await RefusedAsync(() => client.Users[Alex.Id].Manager.GetAsync())).Status);
    }

    [Fact]
    public async Task The_whole_line_is_found_at_once_with_a_count_asked_for()
    {
        var intern = Simulator.Add("Isaiah Langer", manager: Alex);
        const string Chain = "$expand=manager($levels=max;$select=id,displayName)&$select=id&$count=true";
        var person = await As(intern)
            .Users[intern.Id]
            .WithUrl($"{Simulator.BaseUrl}/users/{intern.Id}?{Chain}")
            .GetAsync(request => request.Headers.Add("ConsistencyLevel", "eventual"));
        var first = Assert.IsType<User>(person!.Manager);
        Assert.Equal((Alex.Id, Patti.Id, null), (first.Id, first.Manager!.Id, ((User)first.Manager).Manager?.Id));
    }

    [Fact]
    public async Task Someone_unknown_is_not_found()
    {
        var refusal = await RefusedAsync(() => As(Patti).Users["nobody@example.com"].GetAsync());
        Assert.Equal((404, "Request_ResourceNotFound"), refusal);
    }

    [Fact]
    public async Task My_own_hours_are_in_my_settings()
    {
        var settings = await As(Alex).Me.MailboxSettings.GetAsync();
        Assert.Equal(
            ("GMT Standard Time", "GMT Standard Time", "08:00:00"),
            (settings!.TimeZone, settings.WorkingHours!.TimeZone!.Name, settings.WorkingHours.StartTime.ToString())
        );
    }

    [Fact]
    public async Task Someone_elses_settings_are_not_for_me()
    {
        var refusal = await RefusedAsync(() => As(Patti).Users[Alex.Id].MailboxSettings.GetAsync());
        Assert.Equal((403, "ErrorAccessDenied"), refusal);
    }

    [Theory]
    [InlineData(Mailbox.OnPremises)]
    [InlineData(Mailbox.None)]
    public async Task Who_has_no_mailbox_in_the_cloud_has_no_calendar(Mailbox mailbox)
    {
        Patti.Mailbox = mailbox;
        var refusal = await RefusedAsync(() => As(Patti).Me.Events.PostAsync(Coffee()));
        Assert.Equal((404, "MailboxNotEnabledForRESTAPI"), refusal);
    }

    [Fact]
    public async Task An_expired_token_opens_nothing()
    {
        var client = As(Patti);
        Clock.Now += TimeSpan.FromHours(2);
        Assert.Equal((401, "InvalidAuthenticationToken"), await RefusedAsync(() => client.Me.GetAsync()));
    }

    [Fact]
    public async Task A_missing_permission_is_denied()
    {
        var refusal = await RefusedAsync(() => As(Patti, GraphScope.CalendarsRead).Me.Events.PostAsync(Coffee()));
        Assert.Equal((403, "ErrorAccessDenied"), refusal);
    }

    [Fact]
    public async Task A_token_of_someone_else_is_no_token()
    {
        Assert.Equal((401, "InvalidAuthenticationToken"), await RefusedAsync(() => With("eyJ0.e30.x").Me.GetAsync()));
    }
}
