namespace RMBot.Purpose;

internal sealed partial class TimeWords
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Written without spaces; people of other regions leave strokes out.</summary>
    private static TimeWords Chinese =>
        new(
            Hundred(),
            isSpaced: false,
            ("每(?:2|隔1?)[個个]?(?:週|周|星期|禮拜|礼拜)", "every 2 weeks"),
            (@"(?:每1?[個个]?|^1[個个]?)(?:週|周|星期|禮拜|礼拜)", "per week"),
            (@"每1?[個个]?月|^1[個个]?月(?=\s*\d)", "per month"),
            ("每天|每日", "daily"),
            (@"(\d+)[個个]半(?=小時|小时|鐘頭|钟头|月)", "$1.5"),
            (@"(\d+)[個个]?(小時|小时|鐘頭|钟头|年)半", "$1.5 $2"),
            (@"半[個个]?(?=小時|小时|鐘頭|钟头|年|月)", "0.5"),
            ("[個个]?(?:小時|小时|鐘頭|钟头)", "hour"),
            ("分鐘|分钟|分", "minute"),
            ("[個个]?月", "month"),
            ("年", "year"),
            ("[個个]?(?:週|周|星期|禮拜|礼拜)", "week"),
            ("天|日", "day"),
            ("[個个]?季度?", "quarter"),
            ("又|和|加", "and")
        );

    private static Dictionary<string, int> Hundred()
    {
        var all = Enumerable.Range(0, 100).ToDictionary(Written);
        foreach (var two in "兩两")
        {
            all.Add(two.ToString(), 2);
        }

        return all;
    }

    private static string Written(int number) =>
        number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + Ones(number),
            _ => $"{Digits[number / 10]}十{Ones(number)}",
        };

    private static string Ones(int number) => number % 10 == 0 ? "" : Digits[number % 10].ToString();
}
