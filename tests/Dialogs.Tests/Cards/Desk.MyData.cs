using RMBot.MyData;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

public sealed partial class Desk
{
    public async Task<Chat> CorrectingAsync()
    {
        await SaysAsync(Executive, "my data");
        await Executive.PressesVerbAsync(MyDataCards.Correct);
        return Executive;
    }

    public async Task<Chat> DeletingAsync()
    {
        await SaysAsync(Executive, "my data");
        await Executive.PressesVerbAsync(MyDataCards.Delete);
        return Executive;
    }
}
