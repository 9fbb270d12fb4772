namespace RMBot.Local;

internal static class Storage
{
    /// <summary>Azurite's account, whose name and key are the same on every machine.</summary>
    public static string ConnectionString(int queuePort) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"QueueEndpoint={Queue(queuePort)};TableEndpoint={Tables(queuePort)};";

    public static Uri Queue(int queuePort) => new($"http://127.0.0.1:{queuePort}/devstoreaccount1");

    public static Uri Tables(int queuePort) => new($"http://127.0.0.1:{queuePort + 1}/devstoreaccount1");
}
