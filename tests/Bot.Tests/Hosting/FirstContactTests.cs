using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

public sealed class FirstContactTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Welcome = "Hello Alex, I'm RMBot";
    private const string PersonalOnly = "I coach in personal chat only";
    private const string NoGuests = "you're here as a guest";

    [Fact]
    public async Task A_page_opened_ten_times_gets_one_welcome()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        for (var time = 0; time < 10; time++)
        {
            await alex.OpensPageAsync();
        }

        Assert.Equal(1, alex.Chat.Count(Welcome));
        Assert.Single(alex.Chat.Messages);
    }

    [Fact]
    public async Task An_installation_and_a_new_member_told_at_once_get_one_welcome()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        await Task.WhenAll(alex.AddsAppAsync(), alex.JoinsAsync(), alex.AddsAppAsync(), alex.JoinsAsync());

        Assert.Equal(1, alex.Chat.Count(Welcome));
        Assert.Single(alex.Chat.Messages);
    }

    [Fact]
    public async Task What_is_said_while_the_page_opens_for_the_first_time_is_not_lost()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        await Task.WhenAll(alex.AddsAppAsync(), alex.JoinsAsync(), alex.SaysAsync("start a pair"));
        await alex.SaysAsync(Script.Ask[0]);

        Assert.Equal(1, alex.Chat.Count(Welcome));
        await alex.SeesAsync("What depends on it?");
    }

    [Fact]
    public async Task Somebody_who_was_met_can_be_found_by_mail_and_by_sign_in_name()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");

        await alex.OpensPageAsync();

        var byMail = await People.FindByMailAsync(alex.Mail, Ct);
        var byName = await People.FindByMailAsync(alex.SignInName, Ct);
        Assert.Equal(alex.ObjectId, byMail?.Id.Value);
        Assert.Equal(alex.ObjectId, byName?.Id.Value);
        Assert.Equal("Alex Wilber", byMail?.Name);
    }

    [Fact]
    public async Task Locale_and_time_zone_are_kept_from_a_message()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber", zone: "America/New_York");

        await alex.OpensPageAsync();
        await alex.SaysAsync("hello");

        var known = (await People.FindAsync(new PersonId(alex.ObjectId), Ct))!;
        Assert.Equal(("en-US", "America/New_York"), (known.Person.Locale, known.Person.TimeZone));
        Assert.Equal((alex.Chat.Id, Teams.ServiceUrl), (known.Address.ConversationId, known.Address.ServiceUrl));
    }

    [Fact]
    public async Task A_message_without_words_gets_an_answer()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        await alex.SendsPictureAsync();

        Assert.Contains("I didn't understand that", alex.Chat.Last);
    }

    [Fact]
    public async Task In_a_group_chat_it_says_once_that_it_coaches_in_personal_chat_and_stays_quiet()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var group = Teams.AddChat("groupChat");

        await alex.AddsCoachToAsync(group);
        await alex.SaysInAsync(group, "start a pair");
        await alex.AddsCoachToAsync(group);

        Assert.Contains(PersonalOnly, Assert.Single(group.Messages).Text);
        Assert.Null(await People.FindAsync(new PersonId(alex.ObjectId), Ct));
    }

    [Fact]
    public async Task In_a_team_it_says_so_once_however_many_threads_call_it()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var channel = Teams.AddChat("channel");

        await alex.AddsCoachToAsync(channel);
        await alex.SaysInAsync(channel, "hello", thread: "1");
        await alex.SaysInAsync(channel, "hello", thread: "2");

        Assert.Contains(PersonalOnly, Assert.Single(channel.Messages).Text);
    }

    [Fact]
    public async Task Somebody_of_another_tenant_gets_no_answer_and_nothing_is_kept_of_them()
    {
        var host = await StartAsync(settings: new KeyValuePair<string, string?>("AllowedTenants", TeamsService.Tenant));
        var stranger = Teams.Add("Mallory Stranger", tenant: "22222222-0000-0000-0000-000000000002");

        await stranger.OpensPageAsync();
        await stranger.SaysAsync("start a pair");

        Assert.Empty(stranger.Chat.Messages);
        Assert.Empty(host.Outgoing.Steps);
    }

    [Fact]
    public async Task A_guest_is_told_once_and_cannot_become_a_mentor()
    {
        await StartAsync();
        var guest = Teams.Add("Gus Guest", isGuest: true);
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();

        await guest.OpensPageAsync();
        await guest.OpensPageAsync();

        Assert.Contains(NoGuests, Assert.Single(guest.Chat.Messages).Text);
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(Script.Ask[..4]);
        await alex.PressesAsync("Continue", ("answer", guest.Mail));
        Assert.True(alex.Chat.Shows("guest"));
        Assert.False(alex.Chat.Shows("Do they report to you?"));
    }

    [Fact]
    public async Task A_guest_who_writes_hears_that_nothing_can_be_done_and_starts_nothing()
    {
        await StartAsync();
        var guest = Teams.Add("Gus Guest", isGuest: true);
        await guest.OpensPageAsync();

        await guest.SaysAsync("start a pair");

        Assert.All(guest.Chat.Messages, message => Assert.Contains(NoGuests, message.Text));
    }
}
