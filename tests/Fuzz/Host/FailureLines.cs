using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RMBot.Fuzzing;

/// <summary>What the coach logs of failures, with the exception behind it: errors, and a wake-up that was parked.</summary>
internal sealed class FailureLines : ILoggerProvider
{
    private const int Parked = 6;
    private readonly ConcurrentQueue<string> lines = new();

    public IEnumerable<string> Take()
    {
        while (lines.TryDequeue(out var line))
        {
            yield return line;
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    public void Dispose() { }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            var isParked = eventId.Id == Parked && category.StartsWith("RMBot", StringComparison.Ordinal);
            if (logLevel >= LogLevel.Error || isParked)
            {
                lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
