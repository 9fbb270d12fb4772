using System.Globalization;
using RMBot.Load.Teams;
using RMBot.Load.Turns;

namespace RMBot.Load.Baseline;

/// <summary>People who say the same things to a plain bot again and again, and expect these answers.</summary>
internal sealed class Chatters(Connector connector, Door door, PlainBot bot, int talks) : ICrowd
{
    private static readonly (string Said, string Answered)[] Waterfall =
    [
        ("hello", "What is your name?"),
        ("Megan", "Which colour?"),
        ("green", "Are you sure?"),
        ("yes", "That is all."),
    ];

    private static readonly TurnKind Says = new("says");

    private int lastEcho;

    public int Talks => talks;

    public async Task TalkAsync(Pace pace)
    {
        var person = connector.Add(door, "Alex Wilber", "alex.wilber@example.com");
        while (!pace.Over.IsCancellationRequested)
            foreach (var (said, answered) in bot == PlainBot.Echo ? Echo() : Waterfall)
                await pace.TurnAsync(Says, person, () => SayAsync(person, said, answered));
    }

    // Never the same twice, so that an earlier answer is not taken for this one.
    private (string Said, string Answered)[] Echo()
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"hello {Interlocked.Increment(ref lastEcho)} times");
        return [(words, $"Echo: {words}")];
    }

    private static async Task SayAsync(Person person, string said, string answered)
    {
        await person.SaysAsync(Says.Name, said, CancellationToken.None);
        if (!person.Chat.Last.Says(answered))
            throw new BadAnswerException($"'{said}' was answered: {person.Chat.Last}");
    }
}
