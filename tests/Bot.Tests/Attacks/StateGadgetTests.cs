using Azure.Data.Tables;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using RMBot.Bot.Tests.Storage;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>Somebody has written into the rows of the talks: whatever type they name, none comes to life that a talk does not keep.</summary>
public sealed class StateGadgetTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : StorageTest(azurite, tables, queues)
{
    private const string Place = "THE PLACE";

    private static readonly string[] Gadgets =
    [
        typeof(Gadget).AssemblyQualifiedName!,
        "System.Windows.Data.ObjectDataProvider, PresentationFramework",
        "System.Diagnostics.Process, System.Diagnostics.Process",
        "System.Diagnostics.ProcessStartInfo, System.Diagnostics.Process",
        "System.IO.FileInfo, System.Private.CoreLib",
        "System.IO.FileStream, System.Private.CoreLib",
        "System.Configuration.Install.AssemblyInstaller, System.Configuration.Install",
        "System.Activities.Presentation.WorkflowDesigner, System.Activities.Presentation",
        "System.Security.Principal.WindowsIdentity, System.Security.Principal.Windows",
        "System.Security.Claims.ClaimsPrincipal, System.Security.Claims",
        "System.Data.DataSet, System.Data.Common",
        "System.Resources.ResourceSet, System.Private.CoreLib",
        "System.Reflection.Assembly, System.Private.CoreLib",
        "System.Net.Http.HttpClient, System.Net.Http",
        "System.Net.WebClient, System.Net.WebClient",
        "Microsoft.VisualStudio.Text.Formatting.TextFormattingRunProperties, Microsoft.PowerShell.Editor",
        "Microsoft.Bot.Builder.FileTranscriptLogger, Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.MemoryStorage, Microsoft.Bot.Builder",
        "Microsoft.Bot.Connector.ConnectorClient, Microsoft.Bot.Connector",
        "Microsoft.Bot.Builder.Dialogs.TextPrompt, Microsoft.Bot.Builder.Dialogs",
        typeof(Tables).AssemblyQualifiedName!,
        typeof(TableStorage).AssemblyQualifiedName!,
        typeof(CoachBot).AssemblyQualifiedName!,
    ];

    private TableStorage Storage => new(Tables);

    public static TheoryData<string> Types => new(Gadgets);

    [Theory]
    [MemberData(nameof(Types))]
    public async Task No_type_comes_to_life_that_a_talk_does_not_keep_wherever_it_is_named(string type)
    {
        foreach (var written in await PlacesAsync(type))
        {
            await WriteRowAsync(written);

            await Assert.ThrowsAnyAsync<JsonException>(() => Storage.ReadAsync(["key"], Ct));
        }

        Assert.Equal(0, Gadget.Made);
    }

    [Theory]
    [InlineData(typeof(Talk))]
    [InlineData(typeof(PersonId))]
    [InlineData(typeof(Address))]
    [InlineData(typeof(DialogState))]
    public async Task A_type_of_ours_in_the_place_of_another_is_refused(Type type)
    {
        var talk = await TalkAsync();
        await WriteRowAsync(talk.Replace("\"Contact\":null", $"\"Contact\":{Named(type.AssemblyQualifiedName!)}"));

        await Assert.ThrowsAnyAsync<JsonException>(() => Storage.ReadAsync(["key"], Ct));
    }

    [Fact]
    public async Task Another_item_of_ours_in_the_row_of_a_talk_is_no_talk()
    {
        var person = new PersonId("megan");
        await new Talks(Storage).LoseAsync(person, Ct);
        await Storage.WriteAsync(new Dictionary<string, object> { ["msteams/talks/megan"] = new ToldConcern() }, Ct);

        Assert.Null(await new Talks(Storage).FindAsync(person, Ct));
    }

    [Fact]
    public async Task A_talk_that_nobody_touched_is_read()
    {
        await WriteRowAsync(await TalkAsync());

        Assert.IsType<Talk>((await Storage.ReadAsync(["key"], Ct))["key"]);
    }

    /// <summary>The type by itself, among others, under a name, many of it, and deep in a talk.</summary>
    private async Task<IReadOnlyList<string>> PlacesAsync(string type)
    {
        var talk = await TalkAsync();
        var (name, assembly) = (type.Split(',')[0], type[(type.IndexOf(',') + 1)..]);
        return
        [
            Named(type),
            $$"""{"$type":"System.Collections.Generic.List`1[[System.Object, System.Private.CoreLib]], System.Private.CoreLib","$values":[{{Named(type)}}]}""",
            $$"""{"$type":"System.Collections.Generic.Dictionary`2[[System.String, System.Private.CoreLib],[System.Object, System.Private.CoreLib]], System.Private.CoreLib","x":{{Named(type)}}}""",
            $$"""{"$type":"System.Collections.Generic.List`1[[{{type}}]], System.Private.CoreLib","$values":[{}]}""",
            $$"""{"$type":"{{name}}[],{{assembly}}","$values":[{}]}""",
            talk.Replace($"\"{Place}\"", Named(type)),
            talk.Replace("\"Contact\":null", $"\"Contact\":{Named(type)}"),
        ];
    }

    private static string Named(string type) => $$"""{"$type":{{JsonConvert.ToString(type)}},"Folder":"/tmp"}""";

    private async Task<string> TalkAsync()
    {
        var talk = new Talk
        {
            Dialogs = new DialogState([
                new DialogInstance
                {
                    Id = "purpose",
                    State = new Dictionary<string, object> { ["draft"] = Place },
                },
            ]),
        };
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = talk }, Ct);
        return (await RowAsync()).GetString("Json");
    }

    private async Task WriteRowAsync(string json)
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = new StorageContract.Note("n", 1) }, Ct);
        var row = await RowAsync();
        row["Json"] = json;
        await Tables.Conversations.UpsertEntityAsync(row, TableUpdateMode.Replace, Ct);
    }

    private async Task<TableEntity> RowAsync() =>
        await Tables.Conversations.QueryAsync<TableEntity>(cancellationToken: Ct).SingleAsync(Ct);
}
