namespace RMBot.MyData;

/// <summary>How long things are kept, and where a copy of one's data is fetched: section Privacy.</summary>
public sealed class PrivacyOptions
{
    /// <summary>How many months after its end the words of a pair are kept, 0 to 120.</summary>
    public int KeepWordsMonths { get; set; } = 12;

    /// <summary>How many days after somebody took the coach out of their Teams everything about them is deleted, 1 to 3650.</summary>
    public int ForgetAfterUninstallDays { get; set; } = 90;

    /// <summary>Where people's browsers reach the coach, such as https://coach.example.com; where Teams reaches it when empty.</summary>
    public string Address { get; set; } = "";

    public bool HasGoodAddress =>
        Address.Length == 0
        || (Uri.TryCreate(Address, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);
}
