using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>Two addresses, and what became of them.</summary>
public static class AddPairCards
{
    public const string Choose = "programme.addPairTo";
    public const string Add = "programme.addPair";
    public const string ExecutiveInput = "executive";
    public const string MentorInput = "mentor";
    public const string ProgrammeInput = "programme";

    /// <summary>For somebody who runs several.</summary>
    public static Card Which(IEnumerable<ProgrammeSettings> programmes, AddPairTexts t) =>
        new(
            t.Title,
            [
                new ChoiceInput(
                    ProgrammeInput,
                    t.Programme,
                    t.ProgrammeMissing,
                    [.. programmes.Select(programme => new Option(programme.Id.Value, programme.Name))]
                ),
            ],
            [new Button(t.Next, Choose)]
        );

    public static Card Form(
        ProgrammeId programme,
        AddPairTexts t,
        string? executive = null,
        string? mentor = null,
        string? problem = null
    ) =>
        new(
            t.Title,
            [
                .. problem is null ? Array.Empty<Element>() : [new Notice(problem)],
                new Says(t.Note, Quiet: true),
                Address(ExecutiveInput, t.Executive, t, executive),
                Address(MentorInput, t.Mentor, t, mentor),
            ],
            [new Button(t.Add, Add, (ProgrammeInput, programme.Value))]
        );

    public static Card Added(NamedPair named, AddPairTexts t) =>
        new(t.AddedTitle, [new Says(t.AddedNote(FirstNameOf(named.Executive), FirstNameOf(named.Mentor)))], []);

    private static TextInput Address(string id, string label, AddPairTexts t, string? value) =>
        new(id, label, t.AddressMissing, Addresses.Longest, value) { Multiline = false };

    private static string FirstNameOf(Person? person) =>
        person is null ? "" : new Participant(person.Id, person.Name).FirstName;
}
