using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class MemoryStorageTests : StorageContract
{
    protected override IStorage Storage { get; } = new MemoryStorage();

    [Fact]
    public async Task Two_storages_over_one_dictionary_share_their_items()
    {
        var items = new Dictionary<string, JObject>();
        await new MemoryStorage(items).WriteAsync(
            new Dictionary<string, object> { ["k"] = new Plain("shared", 1) },
            CancellationToken.None
        );

        var read = await new MemoryStorage(items).ReadAsync(["k"], CancellationToken.None);

        Assert.Equal(new Plain("shared", 1), read["k"]);
    }
}
