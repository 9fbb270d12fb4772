using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The process was killed before somebody saw that they were heard: they type it again.</summary>
public sealed class SaidTwiceTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Fact]
    public async Task A_sentence_typed_again_does_not_answer_the_next_question_too()
    {
        await StartAsync();
        var alex = await AskedAsync();
        await alex.SaysAsync(Script.Ask[0]);

        await alex.SaysAsync(Script.Ask[0]);

        Assert.Contains("What depends on it?", alex.Chat.Last);
    }

    [Fact]
    public async Task Who_means_it_for_both_questions_says_it_once_more()
    {
        await StartAsync();
        var alex = await AskedAsync();
        await alex.SaysAsync(Script.Ask[0]);
        await alex.SaysAsync(Script.Ask[0]);

        await alex.SaysAsync(Script.Ask[0]);

        Assert.Contains("Where are you today?", alex.Chat.Last);
    }

    private async Task<TeamsPerson> AskedAsync()
    {
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        return alex;
    }
}
