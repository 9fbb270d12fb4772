using RMBot.Storage;

namespace RMBot;

public static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

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

                using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
                limit.CancelAfter(Patience);
                try
                {
                    await tables.PingAsync(limit.Token);
                    return Results.Text("ok");
                }
                catch (Exception failure) when (!ct.IsCancellationRequested)
                {
                    return Results.Text(
                        $"storage does not answer: {failure.GetType().Name}",
                        statusCode: StatusCodes.Status503ServiceUnavailable
                    );
                }
            }
        );
    }
}
