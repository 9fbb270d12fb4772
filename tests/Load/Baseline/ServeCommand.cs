using System.CommandLine;

namespace RMBot.Load.Baseline;

/// <summary>Serves a plain bot, for the process that measures it.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var bot = new Argument<PlainBot>("bot");
        var command = new Command("serve", "Serves a plain bot until standard input closes.") { bot };
        command.SetAction((options, ct) => PlainHost.RunAsync(options.GetValue(bot), ct));
        return command;
    }
}
