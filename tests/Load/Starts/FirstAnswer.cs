using RMBot.Load.Processes;

namespace RMBot.Load.Starts;

/// <summary>How long a bot took from the start of its process to its first answer, and how much was resident then.</summary>
public sealed record FirstAnswer(TimeSpan After, long Resident)
{
    public double ResidentMiB => Resident / 1048576.0;

    /// <param name="answered">Says the first thing, and returns when it was answered.</param>
    public static async Task<FirstAnswer> OfAsync(ChildProcess bot, Func<Task> answered)
    {
        await answered();
        return new FirstAnswer(bot.Age, bot.Resident);
    }
}
