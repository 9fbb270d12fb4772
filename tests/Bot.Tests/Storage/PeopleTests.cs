using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Storage;

public abstract class PeopleTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    public static readonly Person Ada = new(
        new PersonId("ada-1"),
        "Ada Example",
        "ada@example.com",
        "en-GB",
        "Europe/London",
        false,
        true
    );

    public static readonly Address Address = new(
        "a:conversation/1",
        "https://smba.example/emea/",
        "tenant-1",
        "29:ada/+=",
        "28:bot"
    );

    [Fact]
    public async Task A_person_comes_back_with_where_to_reach_them()
    {
        await People.SaveAsync(Ada, Address, Ct);

        var known = await People.FindAsync(Ada.Id, Ct);

        Assert.Equal((Ada, Address), (known!.Person, known.Address));
        Assert.NotEmpty(known.Version);
    }

    [Fact]
    public async Task A_person_nobody_met_is_nothing()
    {
        Assert.Null(await People.FindAsync(new PersonId("nobody"), Ct));
        Assert.Null(await People.FindByMailAsync("nobody@example.com", Ct));
    }

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData(" ADA@Example.COM ")]
    [InlineData("a.example@tenant.example")]
    public async Task A_person_is_found_by_mail_or_sign_in_name_in_any_case(string typed)
    {
        await People.SaveAsync(Ada, Address, "a.example@tenant.example", Ct);

        Assert.Equal(Ada, await People.FindByMailAsync(typed, Ct));
    }

    [Fact]
    public async Task A_sign_in_name_is_kept_when_it_is_not_known_this_time()
    {
        await People.SaveAsync(Ada, Address, "a.example@tenant.example", Ct);
        await People.SaveAsync(Ada with { Name = "Ada New" }, Address, Ct);

        Assert.Equal("Ada New", (await People.FindByMailAsync("a.example@tenant.example", Ct))!.Name);
    }

    [Fact]
    public async Task An_old_address_finds_nobody_after_a_change()
    {
        await People.SaveAsync(Ada, Address, Ct);
        await People.SaveAsync(Ada with { Mail = "new@example.com" }, Address, Ct);

        Assert.Null(await People.FindByMailAsync("ada@example.com", Ct));
        Assert.Equal(Ada.Id, (await People.FindByMailAsync("new@example.com", Ct))!.Id);
    }

    [Fact]
    public async Task An_address_that_moved_to_somebody_else_finds_them()
    {
        var bob = Ada with { Id = new PersonId("bob-1"), Name = "Bob" };
        await People.SaveAsync(Ada, Address, Ct);
        await People.SaveAsync(bob, Address, Ct);
        await People.SaveAsync(Ada with { Mail = "new@example.com" }, Address, Ct);

        Assert.Equal(bob, await People.FindByMailAsync("ada@example.com", Ct));
    }

    [Fact]
    public async Task Somebody_without_an_address_is_kept()
    {
        await People.SaveAsync(Ada with { Mail = null }, Address, Ct);

        Assert.Null((await People.FindAsync(Ada.Id, Ct))!.Person.Mail);
    }

    [Fact]
    public async Task An_address_that_was_removed_is_gone()
    {
        await People.SaveAsync(Ada, Address, Ct);
        await People.SaveAsync(Ada with { Mail = null }, Address, Ct);

        Assert.Null((await People.FindAsync(Ada.Id, Ct))!.Person.Mail);
        Assert.Null(await People.FindByMailAsync("ada@example.com", Ct));
    }

    [Theory]
    [InlineData("o'brien/sales\\?#%@example.com", "o'brien/sales\\?#%@example.co")]
    [InlineData("~0041@example.com", "A@example.com")]
    [InlineData("ä@example.com", "a@example.com")]
    [InlineData("ı@example.com", "i@example.com")]
    [InlineData("ſ@example.com", "s@example.com")]
    [InlineData("'@example.com", "~0027@example.com")]
    public async Task Addresses_of_any_shape_never_meet(string one, string other)
    {
        await People.SaveAsync(Ada with { Mail = one }, Address, Ct);

        Assert.Equal(Ada.Id, (await People.FindByMailAsync(one, Ct))!.Id);
        Assert.Null(await People.FindByMailAsync(other, Ct));
    }

    [Fact]
    public async Task An_address_of_any_length_can_be_asked_for()
    {
        Assert.Null(await People.FindByMailAsync(new string('ä', 20_000) + "@example.com", Ct));
    }

    [Fact]
    public async Task Of_ten_who_open_the_page_at_once_one_is_the_first()
    {
        var other = new TablePeople(Tables);

        var first = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(n => (n % 2 == 0 ? People : other).WelcomeOnceAsync(Ada.Id, Ct))
        );

        Assert.Single(first, isFirst => isFirst);
        Assert.False(await People.WelcomeOnceAsync(Ada.Id, Ct));
    }

    [Fact]
    public async Task Who_blocked_the_coach_is_not_reached_until_they_are_back()
    {
        await People.SaveAsync(Ada, Address, Ct);

        await People.SetAwayAsync(Ada.Id, WhyNotReached.RemovedTheApp, Example.Now, Ct);
        var blocked = await People.FindAsync(Ada.Id, Ct);
        await People.SetBackAsync(Ada.Id, Ct);
        var back = await People.FindAsync(Ada.Id, Ct);

        Assert.Equal((Ada with { CanBeReached = false }, Ada), (blocked!.Person, back!.Person));
    }

    [Fact]
    public async Task Nobody_is_made_up_by_blocking()
    {
        await People.SetAwayAsync(new PersonId("nobody"), WhyNotReached.RemovedTheApp, Example.Now, Ct);

        Assert.Null(await People.FindAsync(new PersonId("nobody"), Ct));
    }
}
