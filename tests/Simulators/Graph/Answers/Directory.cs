using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/me, /users, /users/{id} and their managers.</summary>
internal sealed partial class Directory(Organisation organisation)
{
    private const string User = "microsoft.graph.user";

    public Answer Find(Call call)
    {
        call.NeedsInDirectory(GraphScope.UserReadBasicAll, GraphScope.UserReadAll);
        call.AllowsOnly("$filter", "$select", "$top", "$count");
        var found = organisation.People.Where(person => Matches(person, call.Query("$filter")));
        var top = call.Number("$top", 100, 999);
        return Answer.Page(found.Take(top).Select(person => Selected(call, person)));
    }

    public Answer Get(Call call)
    {
        call.NeedsInDirectory(
            call.IsOwn
                ? [GraphScope.UserRead, GraphScope.UserReadBasicAll, GraphScope.UserReadAll]
                : [GraphScope.UserReadBasicAll, GraphScope.UserReadAll]
        );
        call.AllowsOnly("$select", "$expand", "$count");
        var person = Selected(call, call.Owner);
        if (call.Query("$expand") is { } expand)
        {
            call.NeedsInDirectory(GraphScope.UserReadAll);
            CheckChain(call, expand);
            person["manager"] = Chain(call.Owner, withNames: expand.Contains("displayName", StringComparison.Ordinal));
        }

        return new Answer(200, person);
    }

    public Answer Manager(Call call)
    {
        call.NeedsInDirectory(GraphScope.UserReadAll);
        call.AllowsOnly("$select");
        return ManagerOf(call.Owner) is { } manager
            ? new Answer(200, Selected(call, manager))
            : throw GraphError.NoSuchUser("manager");
    }

    private static void CheckChain(Call call, string expand)
    {
        var isEventual = call.Request.Headers.GetValueOrDefault("ConsistencyLevel") == "eventual";
        var isWritten = expand is "manager($levels=max;$select=id,displayName)" or "manager($levels=max;$select=id)";
        if (!isWritten || !isEventual || call.Query("$count") != "true")
        {
            throw new GraphError(400, "Request_UnsupportedQuery", "Unsupported Query.");
        }
    }

    private JsonObject? Chain(SimulatedPerson person, bool withNames)
    {
        if (ManagerOf(person) is not { } manager)
        {
            return null;
        }

        var link = new JsonObject { ["@odata.type"] = "#" + User, ["id"] = manager.Id };
        if (withNames)
        {
            link["displayName"] = manager.Name;
        }

        link["manager"] = Chain(manager, withNames);
        return link;
    }

    private SimulatedPerson? ManagerOf(SimulatedPerson person) =>
        person.ManagerId is { } id ? organisation.Person(id) : null;

    private static JsonObject Selected(Call call, SimulatedPerson person) =>
        new JsonObject
        {
            ["@odata.type"] = "#" + User,
            ["id"] = person.Id,
            ["displayName"] = person.Name,
            ["givenName"] = person.Name.Split(' ')[0],
            ["surname"] = person.Name.Split(' ')[^1],
            ["mail"] = person.Mail,
            ["userPrincipalName"] = person.Mail,
            ["jobTitle"] = null,
            ["department"] = null,
            ["officeLocation"] = null,
            ["mobilePhone"] = null,
            ["businessPhones"] = new JsonArray(),
            ["preferredLanguage"] = null,
        }.Selected(call.Request, User);

    private static bool Matches(SimulatedPerson person, string? filter)
    {
        if (filter is null)
        {
            return true;
        }

        return Filter().Match(filter) is { Success: true } match
            ? match
                .Groups["value"]
                .Captures.Any(value =>
                    person.Mail.Equals(value.Value.Replace("''", "'"), StringComparison.OrdinalIgnoreCase)
                )
            : throw new GraphError(400, "Request_UnsupportedQuery", "Unsupported or invalid query filter clause.");
    }

    [GeneratedRegex(
        "^(mail|userPrincipalName) eq '(?<value>([^']|'')+)'( or (mail|userPrincipalName) eq '(?<value>([^']|'')+)')*$"
    )]
    private static partial Regex Filter();
}
