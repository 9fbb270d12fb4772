using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

public sealed partial class Desk
{
    /// <summary>Where the two work, and everybody who is after what they say.</summary>
    internal Office Office => office;
}
