using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>Who runs a programme, by name as far as the coach has met them.</summary>
internal sealed class OrganiserNames(TableProgrammes programmes, TablePeople people)
{
    public async Task<OrganiserAnswer[]> OfAsync(ProgrammeSettings programme, CancellationToken ct)
    {
        var named = programmes.FixedOf(programme.Id);
        return await Task.WhenAll(
            programmes.OrganisersOf(programme).Select(async id => await AnswerAsync(id, named.Contains(id)))
        );

        async Task<OrganiserAnswer> AnswerAsync(PersonId id, bool isFixed) =>
            new(id.Value, (await people.FindAsync(id, ct))?.Person.Name, isFixed);
    }
}
