using RMBot.Pairs;

namespace RMBot.Volunteers;

/// <summary>Somebody who offers a topic.</summary>
public sealed record Volunteer(Person Person, VolunteerOffer Offer) : Discreet;
