namespace RMBot.Programme;

/// <summary>The API described as OpenAPI, for organisers like the rest of it.</summary>
internal static class Description
{
    public static void AddDescription(this IServiceCollection services) =>
        services.AddOpenApi(options =>
        {
            options.ShouldInclude = api =>
                api.RelativePath?.StartsWith(ProgrammeApi.Root[1..], StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(
                (document, _, _) =>
                {
                    document.Info.Title = "RMBot: programmes";
                    document.Info.Version = InstanceRows.OwnVersion;
                    return Task.CompletedTask;
                }
            );
        });

    public static void MapDescription(this RouteGroupBuilder all) => all.MapOpenApi("/openapi.json");
}
