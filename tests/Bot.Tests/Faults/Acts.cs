using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Faults;

/// <summary>Acts in few words.</summary>
internal static class Acts
{
    public const Who E = Who.Executive;
    public const Who M = Who.Mentor;
    public const Who O = Who.Organiser;

    public static Act Says(Who who, string words) => new Act.Says(who, words);

    public static Act Presses(Who who, string title, params (string, string)[] inputs) =>
        new Act.Presses(who, title, _ => inputs);

    public static Act Presses(Who who, string title, Func<Scene, (string, string)[]> inputs) =>
        new Act.Presses(who, title, inputs);

    /// <summary>What is offered first on the newest card with that button.</summary>
    public static Act Chooses(Who who, string title, string input) =>
        new Act.Presses(who, title, scene => [(input, scene.Of(who).Chat.ButtonsOf(title).FirstChoiceIn(input) ?? "")]);

    public static IEnumerable<Act> Gives(Who who, IEnumerable<string> answers) =>
        answers.Select(answer => Presses(who, "Continue", ("answer", answer)));

    public static Act Waits(string forWhat) => new Act.Waits(forWhat);

    public static Act Passes(string until, Func<Scene, Task<bool>> holds) => new Act.Passes(until, holds);
}
