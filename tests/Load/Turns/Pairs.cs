using System.Globalization;
using RMBot.Load.Teams;

namespace RMBot.Load.Turns;

/// <summary>
/// Executives and mentors, from their first hello to a draft that was changed once; when a pair is there, a new one begins.
/// </summary>
public sealed class Pairs(Connector connector, Door door, int users) : ICrowd
{
    private int lastPair;

    public int Talks => Math.Max(1, users / 2);

    public async Task TalkAsync(Pace pace)
    {
        var number = Interlocked.Increment(ref lastPair).ToString(CultureInfo.InvariantCulture);
        var mentor = new Talk(pace, connector.Add(door, "Megan Bowen", $"megan.bowen{number}@example.com"));
        var executive = new Talk(pace, connector.Add(door, "Alex Wilber", $"alex.wilber{number}@example.com"));
        await mentor.OpensAsync();
        await executive.OpensAsync();
        await AskAsync(executive, mentor.Person);
        await AcceptAsync(mentor);
        await SettleAsync(executive);
        await mentor.SaysAsync(TurnKind.AsksStatus, "status");
    }

    private static async Task AskAsync(Talk executive, Person mentor)
    {
        await executive.SaysAsync(TurnKind.Says, "hello");
        await executive.SaysAsync(TurnKind.AsksHelp, "help");
        await executive.SaysAsync(TurnKind.Says, "start a pair");
        await executive.AnswersAsync(Script.BeforeMentor);
        await executive.AnswersAsync(TurnKind.NamesMentor, mentor.Mail);
        await executive.AnswersAsync(Script.AfterMentor[..3]);
        await executive.SaysAsync(TurnKind.AsksHelp, "help");
        await executive.AnswersAsync(Script.AfterMentor[3..^1]);
        await executive.AnswersAsync(TurnKind.FinishesAsk, Script.AfterMentor[^1]);
        await executive.SaysAsync(TurnKind.AsksStatus, "status");
        await executive.PressesAsync(TurnKind.Sends, "Send to Megan");
        await executive.SaysAsync(TurnKind.AsksStatus, "status");
    }

    private static async Task AcceptAsync(Talk mentor)
    {
        await mentor.PressesAsync(TurnKind.Presses, "Ask something first");
        await mentor.PressesAsync(TurnKind.Presses, "Back");
        await mentor.PressesAsync(TurnKind.Accepts, "Accept");
        await mentor.SaysAsync(TurnKind.AsksStatus, "status");
        await mentor.PressesAsync(TurnKind.Presses, "Begin my side");
        await mentor.AnswersAsync(Script.Aims[..^1]);
        await mentor.AnswersAsync(TurnKind.FinishesAims, Script.Aims[^1]);
        await mentor.PressesAsync(TurnKind.Shares, "Share with Alex");
    }

    private static async Task SettleAsync(Talk executive)
    {
        await executive.PressesAsync(TurnKind.Presses, "Settle it");
        await executive.PressesAsync(TurnKind.Settles, "Save", ("first", "5"), ("second", "90"));
        await executive.SaysAsync(TurnKind.AsksStatus, "status");
        await executive.SaysAsync(TurnKind.AsksHelp, "help");
    }
}
