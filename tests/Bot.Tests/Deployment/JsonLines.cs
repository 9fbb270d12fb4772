using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace RMBot.Bot.Tests.Deployment;

/// <summary>A log line as the console shows it in production.</summary>
internal static class JsonLines
{
    public static string Of(Action<ILogger> write)
    {
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddJsonConsole())
            .BuildServiceProvider();
        var formatter = services
            .GetServices<ConsoleFormatter>()
            .Single(known => known.Name == ConsoleFormatterNames.Json);
        using var text = new StringWriter();
        write(new Formatted(formatter, text));
        return text.ToString();
    }

    private sealed class Formatted(ConsoleFormatter formatter, TextWriter text) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> words
        ) => formatter.Write(new LogEntry<TState>(logLevel, "RMBot", eventId, state, exception, words), null, text);
    }
}
