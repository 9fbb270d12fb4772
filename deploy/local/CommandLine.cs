using System.Globalization;

namespace RMBot.Local;

internal static class CommandLine
{
    public const string Help = """
        Starts the coach on this machine: storage, calendars, the bot, and one Teams client per role.

        dotnet run --project deploy/local [-- options]

          --bot-port N               the bot's port (3978)
          --first-playground-port N  the executive's page; mentor and organiser follow (56150)
          --first-storage-port N     the queue's port; the tables' follows (10001)
          --graph-port N             the calendars' page; the sign-in to them follows (3980)
          --ask-for-sign-in          nobody is signed in to their calendar; the coach has to ask
          --state DIR                where everything is kept (.local); delete it to start over
          --no-playground            storage, calendars and the bot only
          --help                     this text
        """;

    public static LocalOptions Parse(IEnumerable<string> arguments, LocalOptions options)
    {
        var left = new Queue<string>(arguments.SelectMany(argument => argument.Split('=', 2)));
        while (left.TryDequeue(out var name))
            options = name switch
            {
                "--bot-port" => options with { BotPort = Port(name, left, following: 0) },
                "--first-playground-port" => options with { FirstPlaygroundPort = Port(name, left, following: 2) },
                "--first-storage-port" => options with { FirstStoragePort = Port(name, left, following: 1) },
                "--graph-port" => options with { GraphPort = Port(name, left, following: 1) },
                "--ask-for-sign-in" => options with { AsksForSignIn = true },
                "--state" => options with { State = Path.GetFullPath(Value(name, left)) },
                "--no-playground" => options with { WithPlaygrounds = false },
                _ => throw new LocalException($"{name} is not an option; --help lists them."),
            };
        return options;
    }

    private static int Port(string name, Queue<string> left, int following)
    {
        var value = Value(name, left);
        return
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is >= 1
            && port <= 65535 - following
            ? port
            : throw new LocalException($"{name} needs a port between 1 and {65535 - following}, not '{value}'.");
    }

    private static string Value(string name, Queue<string> left) =>
        left.TryDequeue(out var value) && value.Length > 0
            ? value
            : throw new LocalException($"{name} needs a value; --help says which.");
}
