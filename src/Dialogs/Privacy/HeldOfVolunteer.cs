using System.Collections.Immutable;
using RMBot.Purpose;
using RMBot.Volunteers;

namespace RMBot.MyData;

/// <summary>What a volunteer offers.</summary>
public static class HeldOfVolunteer
{
    public static ImmutableArray<Held> HeldIn(VolunteerOffer? offer, PurposeTexts t)
    {
        if (offer is null)
        {
            return [];
        }

        var gathered = new Gathering();
        foreach (var topic in offer.Topics)
        {
            gathered.Words("offeredTopic", t.TopicIdea(topic), Seen.Executives);
        }

        return gathered.Number("offeredTo", offer.Most, Seen.You).Words("offeredLine", offer.Line, Seen.Executives).All;
    }
}
