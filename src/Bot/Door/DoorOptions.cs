namespace RMBot.Doors;

/// <summary>
/// Section Door: how much may come in, and how fast. A rate of 0 means no limit of that kind. Rates hold for one instance of the
/// process; with more instances each lets in as much.
/// </summary>
public sealed class DoorOptions
{
    /// <summary>
    /// Messages and presses of one person at once. Somebody who taps through a whole card, on two devices, makes ten; twenty
    /// leave room for what their clients send by themselves.
    /// </summary>
    public int PersonBurst { get; set; } = 20;

    /// <summary>Messages and presses a second of one person, after the burst. Nobody reads an answer and replies faster.</summary>
    public double PersonPerSecond { get; set; } = 2;

    /// <summary>
    /// Messages and presses of one tenant at once. With the rate after it 20,000 people who begin at nine may do two things
    /// each within the first minute: 10,000 + 60 × 500 = 40,000.
    /// </summary>
    public int TenantBurst { get; set; } = 10_000;

    /// <summary>
    /// Messages and presses a second of one tenant, after the burst. Teams lets the coach send 50 a second to a tenant
    /// (platform page "Rate limits"), so that ten times as many are not talk any more.
    /// </summary>
    public double TenantPerSecond { get; set; } = 500;

    /// <summary>Requests of one organiser at once: a dashboard page makes up to ten, and several may be open.</summary>
    public int OrganiserBurst { get; set; } = 100;

    /// <summary>Requests a second of one organiser, after the burst.</summary>
    public double OrganiserPerSecond { get; set; } = 20;

    /// <summary>Links to a copy of somebody's data that open nothing, of one address at once.</summary>
    public int GuessBurst { get; set; } = 10;

    /// <summary>The same a second, after the burst: one in ten seconds.</summary>
    public double GuessPerSecond { get; set; } = 0.1;

    /// <summary>
    /// The bytes of one message. Teams takes about 100 KB of UTF-16 from a person (platform page "Sizes"); in UTF-8, once as
    /// text and once as HTML, that is up to 300 KB.
    /// </summary>
    public int MessageBytes { get; set; } = 512 * 1024;

    /// <summary>How long a client may take for the head of a request.</summary>
    public TimeSpan HeadWithin { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How slowly the body of a request may come, in bytes a second on average, after <see cref="BodyGrace"/>.</summary>
    public double BodyBytesPerSecond { get; set; } = 240;

    /// <summary>
    /// How long a body may come more slowly than that, and how long the rest of a large message may take at all; more than a
    /// second, the server's own beat.
    /// </summary>
    public TimeSpan BodyGrace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Connections at once, so that whoever opens ever more of them does not take the memory; 0 for no limit.</summary>
    public int Connections { get; set; } = 5_000;

    /// <summary>
    /// Whether a proxy that ends TLS stands before the process, as at App Service: then its X-Forwarded-For and
    /// X-Forwarded-Proto say where a request came from. Anybody could write them where there is none.
    /// </summary>
    public bool BehindProxy { get; set; }
}
