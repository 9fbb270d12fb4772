using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>What stands over the columns, and in the cells, of the lists that organisers take away.</summary>
public sealed class RosterTexts(CultureInfo culture) : Texts(culture)
{
    public string Pair => Get();
    public string Stage => Get();
    public string Executive => Get();
    public string Mentor => Get();
    public string Suggested => Get();
    public string Since => Get();
    public string Ends => Get();
    public string SessionsHeld => Get();
    public string SessionsAgreed => Get();
    public string LastSession => Get();
    public string NextSession => Get();
    public string NextDue => Get();
    public string StuckDays => Get();
    public string Yes => Get();
    public string No => Get();
    public string Area => Get();
    public string Measure => Get();
    public string Side => Get();
    public string People => Get();
    public string Value => Get();
    public string AtStart => Get();
    public string AtEnd => Get();
    public string Unit => Get();
    public string TooFew => Get();

    public string StageOf(RosterStage stage) => Get($"Stage{stage}");

    public string AreaOf(ResultArea area) => Get($"Area{area}");

    public string SideOf(Role side) => Get($"Side{side}");

    public string UnitOf(MeasureUnit unit) => Get($"Unit{unit}");

    public string MeasureOf(string id) => Get($"Measure_{id}");
}
