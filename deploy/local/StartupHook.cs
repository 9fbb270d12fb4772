/// <summary>
/// Loaded by .NET into the bot before its Main (DOTNET_STARTUP_HOOKS wants exactly this name, in no namespace):
/// when the process that holds the bot's standard input is gone, so is the bot.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() =>
        new Thread(() =>
        {
            Console.OpenStandardInput().CopyTo(Stream.Null);
            Environment.Exit(0);
        })
        {
            IsBackground = true,
        }.Start();
}
