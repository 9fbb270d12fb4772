using Microsoft.Graph;
using Microsoft.Graph.Models;
using RMBot.Pairs;

namespace RMBot.Calendar;

/// <summary>The managers above somebody, by ids alone.</summary>
internal static class ManagerChain
{
    public static async Task<HashSet<PersonId>> AboveAsync(
        GraphServiceClient graph,
        PersonId person,
        CancellationToken ct
    )
    {
        // The client has no parameter for the count, without which Graph does not open the whole chain.
        var address =
            $"{graph.RequestAdapter.BaseUrl}/users/{Uri.EscapeDataString(person.Value)}"
            + "?$expand=manager($levels=max;$select=id)&$select=id&$count=true";
        var found = await graph
            .Users[person.Value]
            .WithUrl(address)
            .GetAsync(request => request.Headers.Add("ConsistencyLevel", "eventual"), ct);
        var above = new HashSet<PersonId>();
        for (
            var manager = found?.Manager;
            manager is { Id: { } id } && above.Add(new PersonId(id));
            manager = (manager as User)?.Manager
        ) { }

        return above;
    }
}
