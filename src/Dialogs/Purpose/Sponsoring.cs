using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>Tells sponsoring, advancing somebody's career, from reverse mentoring (S7).</summary>
public static class Sponsoring
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>
    /// By language. A promotion of a person, not of a product; a career of somebody named, not careers as a subject.
    /// </summary>
    private static readonly Regex[] SomebodysCareer =
    [
        new(
            @"\b(get|gets|getting|got|be|being|been|is) promoted\b"
                + @"|\bpromot(e|ing) (him|her|them|somebody|someone)\b"
                + @"|\b(a|his|her|my mentor's|mentor's) promotion\b(?! (campaign|code|price))"
                + @"|\bsponsor(ing)? (him|her|them|somebody|someone|a (colleague|person|talent))\b|\ba sponsor (for|to|of)\b"
                + @"|\b(his|her|my mentor's|mentor's) career\b|\b(help|support|advance|further|with) (\w+ ){0,3}their career\b"
                + @"|\bsuccession (plan|planning|list)\b|\bpay rise\b|\ba raise for\b",
            Plain
        ),
        new(
            @"\b(que (lo|la) )?asciend(a|an)\b|\bascender(lo|la|le)\b|\b(su|un) ascenso\b|\bpromocionar(lo|la)\b"
                + @"|\b(ayudar|apoyar|impulsar)(lo|la|le)? (\w+ ){0,2}su carrera\b"
                + @"|\baumento de sueldo\b|\bplan de sucesion\b|\bpatrocinar(lo|la|le)\b",
            Plain
        ),
        new(
            @"\betre promue?\b|\bsa promotion\b|\b(faire|fasse) promouvoir\b|\b(le|la) promouvoir\b"
                + @"|\b(aider|soutenir|avancer|accelerer) (\w+ ){0,3}sa carriere\b"
                + @"|\baugmentation de salaire\b|\bplan de succession\b|\b(le|la) parrainer\b",
            Plain
        ),
        new(
            @"\bbefordert (wird|werden)\b|\b(ihn|sie) (zu )?(be|ge)?fordern\b|\b(ihn|sie) befordern\b|\b(seine|ihre|eine) beforderung\b"
                + @"|\b(seine|ihre) karriere (\w+ )?(fordern|unterstutzen|voranbringen)\b|\b(bei|mit) (seiner|ihrer) karriere (\w+ )?helfen\b"
                + @"|\bgehaltserhohung\b|\bnachfolgeplan(ung)?\b",
            Plain
        ),
        new("升[遷迁职職]|升官|晉升|晋升|加薪|接班人?計[畫劃]|(他|她)的職涯", Plain),
    ];

    public static bool IsMeant(string words)
    {
        var said = Typed.WithoutAccents(words);
        return SomebodysCareer.Any(pattern => pattern.IsMatch(said));
    }
}
