using System.Runtime.InteropServices;
using RMBot.Local;

if (args.Contains("--help"))
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

using var stopping = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

try
{
    var options = CommandLine.Parse(args, new LocalOptions { Progress = Console.WriteLine });
    await using var environment = await LocalEnvironment.StartAsync(options, stopping.Token);
    Console.WriteLine(FirstSteps.For(environment, options));
    throw new LocalException(await environment.Broken.WaitAsync(stopping.Token));
}
catch (OperationCanceledException) when (stopping.IsCancellationRequested)
{
    return Stopped();
}
catch (LocalException failure)
{
    // Ctrl-C reaches the children too, and one of them may be faster than we are.
    await Task.WhenAny(Task.Delay(TimeSpan.FromMilliseconds(300), stopping.Token));
    if (stopping.IsCancellationRequested)
        return Stopped();
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}

int Stopped()
{
    Console.WriteLine("Stopped.");
    return 0;
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopping.Cancel();
}
