using RMBot.Cards;

namespace RMBot.Volunteers;

/// <summary>A person offers topics of the catalogue, changes that, or stops it.</summary>
public sealed class VolunteerTalk(IVolunteers volunteers)
{
    public async Task ShowAsync(Turn turn, CancellationToken ct)
    {
        var offer = await volunteers.FindAsync(turn.Speaker.Id, ct);
        await turn.ShowAsync(
            VolunteerCards.Form(offer ?? VolunteerOffer.Blank(turn.Now), offer is not null, Texts(turn)),
            ct
        );
    }

    public async Task PressAsync(Turn turn, Said.Press press, CancellationToken ct) =>
        turn.Replace(press.Verb == VolunteerCards.Stop ? await StopAsync(turn, ct) : await SaveAsync(turn, press, ct));

    private async Task<Card> SaveAsync(Turn turn, Said.Press press, CancellationToken ct)
    {
        var t = Texts(turn);
        var before = await volunteers.FindAsync(turn.Speaker.Id, ct);
        var offer = Offering.Read(press, before?.Since ?? turn.Now);
        if (Offering.Problem(offer, t) is { } problem)
        {
            return VolunteerCards.Form(offer, before is not null, t, problem);
        }

        await volunteers.SaveAsync(turn.Speaker.Id, offer, ct);
        return VolunteerCards.Saved(offer, t);
    }

    private async Task<Card> StopAsync(Turn turn, CancellationToken ct)
    {
        await volunteers.StopAsync(turn.Speaker.Id, ct);
        return VolunteerCards.Stopped(Texts(turn));
    }

    private static VolunteerTexts Texts(Turn turn) => new(turn.Culture);
}
