using System.Text.Json.Serialization;

namespace RMBot.Fuzzing;

/// <summary>Something that may never happen, and how to have it again.</summary>
/// <param name="Kind">Which invariant does not hold.</param>
/// <param name="Number">Of the execution in its town, from 1; what is due is looked at after it.</param>
/// <param name="Body">What came to the door.</param>
internal sealed record Finding(
    string Kind,
    string What,
    int Seed,
    int Town,
    int Number,
    string Moment,
    [property: JsonIgnore] string Body
)
{
    public override string ToString() =>
        $"{Kind}: {What}\n  seed {Seed}, town {Town}, execution {Number}, {Moment}:\n  {Body}";
}
