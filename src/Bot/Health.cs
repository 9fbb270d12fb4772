using RMBot.Storage;

namespace RMBot;

public static class Health
{
    /// <summary>/healthz: the process answers. /readyz: so do tables and queue.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => "ok");
        app.MapGet(
            "/readyz",
            async (Tables tables, StorageReady storage, CancellationToken ct) =>
            {
                if (!storage.IsReady)
                {
                    return Results.Text("storage is not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
                }

                try
                {
                    await tables.PingAsync(ct);
                    return Results.Text("ok");
                }
                catch (Azure.RequestFailedException failure)
                {
                    return Results.Text(
                        $"storage answers {failure.Status} {failure.ErrorCode}",
                        statusCode: StatusCodes.Status503ServiceUnavailable
                    );
                }
            }
        );
    }
}
