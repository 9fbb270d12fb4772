using System.Globalization;

namespace RMBot.Simulators;

/// <summary>Who is signed in to which connection. People are named as the bot's channel names them: 29:…</summary>
public sealed class SignIns(TimeProvider time)
{
    private readonly Lock guard = new();
    private readonly Dictionary<(string UserId, string Connection), SignIn> all = [];
    private int minted;
    private int codes = 100_000;

    /// <summary>How long a token made from now on lasts.</summary>
    public TimeSpan TokenLife { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether a token that has ended is replaced unasked, as the service does while it may.</summary>
    public bool Renews { get; set; } = true;

    /// <summary>The text of the nth token, made for a person and a connection.</summary>
    public Func<string, string, int, string> Mint { get; set; } = (userId, _, n) => $"token {n} of {userId}";

    /// <summary>The person has signed in before: there is a token without asking.</summary>
    public void SignIn(string userId, string connection) =>
        Change(userId, connection, held => held with { Consented = true, Token = New(userId, connection) });

    /// <summary>The person or their administrator agrees: a client's own token is taken for the one the bot needs.</summary>
    public void Consent(string userId, string connection) =>
        Change(userId, connection, held => held with { Consented = true });

    /// <summary>The person has been through the sign-in window, and has a code that unlocks the token once.</summary>
    public string CompleteSignIn(string userId, string connection)
    {
        var code = Interlocked.Increment(ref codes).ToString(CultureInfo.InvariantCulture);
        Change(userId, connection, held => held with { Consented = true, Code = code });
        return code;
    }

    /// <summary>The consent is taken back, and the token with it.</summary>
    public void Revoke(string userId, string connection) => Change(userId, connection, _ => new SignIn());

    public bool IsSignedIn(string userId, string connection) => Find(userId, connection, code: null) is not null;

    internal HeldToken? Exchange(string userId, string connection) =>
        Change(
            userId,
            connection,
            held => held.Consented ? held with { Token = New(userId, connection) } : held with { Token = null }
        ).Token;

    internal HeldToken? Find(string userId, string connection, string? code)
    {
        var isUnlocked = false;
        var found = Change(
            userId,
            connection,
            held =>
            {
                isUnlocked = code is null || code == held.Code;
                return isUnlocked && (code is not null || HasEnded(held))
                    ? held with
                    {
                        Code = null,
                        Token = code is not null || Renews ? New(userId, connection) : null,
                    }
                    : held;
            }
        );
        return isUnlocked ? found.Token : null;
    }

    internal void SignOut(string userId, string? connection)
    {
        foreach (var name in connection is null ? Connections(userId) : [connection])
        {
            Change(userId, name, held => held with { Token = null });
        }
    }

    internal string[] Connections(string userId)
    {
        lock (guard)
        {
            return [.. all.Keys.Where(key => key.UserId == userId).Select(key => key.Connection)];
        }
    }

    private bool HasEnded(SignIn held) => held.Token is { } token && token.Expires <= time.GetUtcNow();

    private HeldToken New(string userId, string connection) =>
        new(Mint(userId, connection, ++minted), time.GetUtcNow() + TokenLife);

    private SignIn Change(string userId, string connection, Func<SignIn, SignIn> change)
    {
        lock (guard)
        {
            return all[(userId, connection)] = change(all.GetValueOrDefault((userId, connection)) ?? new SignIn());
        }
    }
}
