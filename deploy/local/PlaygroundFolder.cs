namespace RMBot.Local;

/// <summary>What a Playground reads from its working directory: who its user is, and who else there is.</summary>
internal static class PlaygroundFolder
{
    public static string Write(string state, Playground playground)
    {
        var folder = Path.Combine(state, "playground", playground.Role);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ".m365agentsplayground.yml"), Configuration(playground));
        return folder;
    }

    // Every key is required, no other is allowed, and there must be exactly five other users.
    private static string Configuration(Playground playground) =>
        $"""
            version: "0.1.1"
            tenantId: 00000000-0000-0000-0000-000000000001
            bot:
              id: 00000000-0000-0000-0000-000000000011
              name: RMBot
            currentUser: {User(playground.Person)}
            users:
              - {string.Join("\n  - ", DemoPerson.All.Where(person => person != playground.Person).Select(User))}
            personalChat:
              id: personal-chat-{playground.Role}
            groupChat:
              id: group-chat-{playground.Role}
              name: Group Chat
            team:
              id: team-{playground.Role}
              name: My Team
              aadGroupId: 00000000-0000-0000-0000-000000000031
              channels:
                - id: channel-{playground.Role}
                  name: Announcements

            """;

    private static string User(DemoPerson person) =>
        $"{{ id: {person.Id}, name: {person.Name}, userPrincipleName: {person.Email}, aadObjectId: {person.EntraId}, "
        + $"givenName: {person.GivenName}, surname: {person.Surname}, email: {person.Email} }}";
}
