namespace RMBot.Bot.Tests.Documents;

/// <summary>How a command of the documents begins, and what runs it: a test class, or `.ci/run`.</summary>
internal sealed record CommandRun(string Begins, string By)
{
    private const string Ci = ".ci/run";

    /// <summary>All that a document may tell a reader to type.</summary>
    private static readonly CommandRun[] All =
    [
        new("dotnet build", Ci),
        new("dotnet test", Ci),
        new("dotnet run --project deploy/local", "LocalProgramTests"),
        new("dotnet run --project manifest", "PackageTests"),
        new("dotnet run --project deploy/doctor", "DoctorTests"),
        new("dotnet run --project deploy/backup", "RestoredTablesTests"),
        new("deploy/deploy.sh", "InstallScriptTests"),
        new("deploy/deploy.ps1", "TwoScriptsTests"),
        // Nobody can sign in for the reader; the script is tested to ask for it.
        new("az login", "FailingScriptTests"),
    ];

    /// <summary>Null for a command that is not listed.</summary>
    public static CommandRun? Of(string command) =>
        Array.Find(All, run => $"{command} ".StartsWith($"{run.Begins} ", StringComparison.Ordinal));

    /// <summary>Whether what is said to run it is there.</summary>
    public bool IsThere =>
        By == Ci ? Repository.Read(Ci).Contains(Begins, StringComparison.Ordinal) : Repository.HasTest(By);
}
