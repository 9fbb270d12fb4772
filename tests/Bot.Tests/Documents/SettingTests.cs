using System.Text.RegularExpressions;
using RMBot.Calendar;
using RMBot.Delivery;
using RMBot.Doors;
using RMBot.MyData;
using RMBot.Programme;
using RMBot.Programme.Installs;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Documents;

public sealed partial class SettingTests
{
    private static readonly Dictionary<string, Type> Sections = new()
    {
        ["Calendar"] = typeof(CalendarOptions),
        ["Dashboard"] = typeof(DashboardOptions),
        ["Delivery"] = typeof(DeliveryOptions),
        ["Door"] = typeof(DoorOptions),
        ["Heartbeat"] = typeof(HeartbeatOptions),
        ["Installing"] = typeof(InstallOptions),
        ["Privacy"] = typeof(PrivacyOptions),
        ["Storage"] = typeof(StorageOptions),
    };

    public static TheoryData<string> Settings =>
        [
            .. Repository
                .Documents.SelectMany(document => new Document(document).Code)
                .SelectMany(code => Setting().Matches(code))
                .Select(match => match.Value)
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_setting_that_a_document_names_is_read(string setting)
    {
        var (section, name) = (setting.Split("__")[0], setting.Split("__")[1]);

        Assert.NotNull(Sections[section].GetProperty(name));
    }

    [GeneratedRegex("[A-Z][A-Za-z]+__[A-Za-z]+")]
    private static partial Regex Setting();
}
