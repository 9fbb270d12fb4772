using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Hosting;

public sealed class LogTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Fact]
    public async Task No_line_of_a_whole_walk_holds_a_word_a_name_or_an_address()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToCharterAsync(alex, megan);
        await alex.SeesAsync("Version 1, agreed on");

        AssertNothingPersonal(host, alex, megan);
    }

    [Fact]
    public async Task A_first_start_and_a_talk_log_no_failure_and_no_line_for_each_request()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        await host.LookedAsync();

        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Warning", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("/v3/conversations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_line_about_a_failure_does_either()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(Script.Ask[..^1]);
        alex.Chat.Refusals.Enqueue(new ScriptedAnswer(400, """{"error":{"code":"BadArgument","message":"no"}}"""));
        await alex.SaysAsync("help");
        foreach (var step in new[] { "GET Conversations", "POST $batch", "PUT Conversations" })
        {
            host.Outgoing.Before = next =>
            {
                host.Outgoing.StorageIsDown |= next.Name == step;
                return Task.CompletedTask;
            };
            await alex.SaysAsync(Script.Ask[^1]);
            host.Outgoing.StorageIsDown = false;
        }

        host.Outgoing.StorageIsDown = true;
        await Teams.Add("Lee Gu").OpensPageAsync();
        host.Outgoing.StorageIsDown = false;

        Assert.Contains(host.Log.All, line => line.Contains("A turn failed"));
        AssertNothingPersonal(host, alex, megan);
    }

    private static void AssertNothingPersonal(CoachHost host, params TeamsPerson[] people)
    {
        string[] personal =
        [
            .. people.SelectMany(person => person.Name.Split(' ')),
            .. people.SelectMany(person => new[] { person.Mail, person.SignInName }),
            .. Script.Ask.Concat(Script.Aims).Where(words => words.Length > 9),
            Script.OwnWords,
            "example.com",
        ];
        Assert.NotEmpty(host.Log.All);
        var telling = host.Log.All.Where(line =>
            personal.Any(words => line.Contains(words, StringComparison.OrdinalIgnoreCase))
        );
        Assert.Empty(telling);
    }
}
