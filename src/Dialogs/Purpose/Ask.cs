namespace RMBot.Purpose;

/// <summary>
/// What the executive asks of the mentor, in the executive's own words (S2, S9–S18). The mentor sees all of it once it is sent.
/// </summary>
/// <param name="Topic">What they want to understand.</param>
/// <param name="Decision">The decision or role that depends on it.</param>
/// <param name="Baseline">What they know already, so that the mentor can pitch it right (S16).</param>
/// <param name="WhyYou">Why this person, and what that says about how their work is seen; shown word for word (S14).</param>
/// <param name="Request">What the mentor is asked to do.</param>
/// <param name="MonthlyMinutes">Of the mentor's time, a month.</param>
/// <param name="Months">How long.</param>
/// <param name="Challenge">What the executive may be challenged on.</param>
/// <param name="Offer">What the mentor can expect in return.</param>
/// <param name="SafeNo">What makes it safe to say no.</param>
/// <param name="SameLine">Who would have less to say reports to the other, directly or further down (S47): the mentor, or with roles turned the executive.</param>
/// <param name="Opening">The opening message, edited by the executive (S11).</param>
public sealed record Ask(
    string Topic,
    string Decision,
    string Baseline,
    string Outcome,
    string WhyYou,
    string Request,
    int MonthlyMinutes,
    int Months,
    string Challenge,
    string Offer,
    string SafeNo,
    bool SameLine,
    string Opening
) : Discreet
{
    /// <summary>What can be counted of it.</summary>
    public Ask WithoutWords() =>
        this with
        {
            Topic = "",
            Decision = "",
            Baseline = "",
            Outcome = "",
            WhyYou = "",
            Request = "",
            Challenge = "",
            Offer = "",
            SafeNo = "",
            Opening = "",
        };
}
