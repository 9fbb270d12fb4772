using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Nodes;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

/// <summary>Tokens that differ from a valid one in one thing, drawn at random.</summary>
internal sealed class TokenMutants
{
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly string[] Odd =
    [
        "null",
        "true",
        "0",
        "-1",
        "1e400",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\u202e\\ufeff\"",
        "\"\ud83d\ude00\"",
        "{}",
        "[]",
        "[null]",
        "[[]]",
        "{\"a\":{\"b\":[1,2,3]}}",
        "\"https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/\"",
        "\"../../etc/passwd\"",
        "\"' OR 1=1 --\"",
        "9999999999999999999999999999",
        "NaN",
        "",
    ];

    private static readonly string[] Algorithms =
    [
        "none",
        "None",
        "rs256",
        "RS256 ",
        "HS256",
        "ES256",
        "RS1",
        "dir",
        "",
    ];

    private readonly Random _random;
    private readonly TestSigningKey _key;
    private readonly Dictionary<string, string> _header;
    private readonly Dictionary<string, string> _claims;

    public TokenMutants(Door door, Random random)
    {
        _random = random;
        _key = door.Issuer.Key;
        var now = TimeProvider.System.GetUtcNow();
        _header = new()
        {
            ["alg"] = "\"RS256\"",
            ["kid"] = Text(_key.Id),
            ["typ"] = "\"JWT\"",
        };
        _claims = new()
        {
            ["iss"] = "\"https://api.botframework.com\"",
            ["aud"] = Text(Door.AppId),
            ["serviceurl"] = Text(door.Connector.ServiceUrl),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };
        Valid = Signed(_header, _claims);
    }

    public string Valid { get; }

    public string Next(string kind) =>
        kind switch
        {
            nameof(ACharacterChanged) => ACharacterChanged(),
            nameof(AByteOfAPartFlipped) => AByteOfAPartFlipped(),
            nameof(PartsMoved) => PartsMoved(),
            nameof(Cut) => Cut(),
            nameof(Grown) => Grown(),
            nameof(HeaderOfAnotherKind) => HeaderOfAnotherKind(),
            _ => ClaimOfAnotherKind(),
        };

    /// <summary>One character, by one of the alphabet or by any other.</summary>
    public string ACharacterChanged()
    {
        var changed = Valid.ToCharArray();
        var other = _random.Next(4) == 0 ? (char)_random.Next(33, 0xFFFF) : Alphabet[_random.Next(64)];
        changed[_random.Next(changed.Length)] = other;
        return new string(changed);
    }

    /// <summary>What one part says, with a bit or a byte of it turned over, signed or not as before.</summary>
    public string AByteOfAPartFlipped()
    {
        var parts = Valid.Split('.');
        var at = _random.Next(3);
        var bytes = Base64Url.DecodeFromChars(parts[at]);
        bytes[_random.Next(bytes.Length)] ^= (byte)_random.Next(1, 256);
        parts[at] = Base64Url.EncodeToString(bytes);
        return string.Join('.', parts);
    }

    /// <summary>Parts swapped, doubled, left out or emptied.</summary>
    public string PartsMoved()
    {
        var parts = Valid.Split('.');
        var moved = Enumerable
            .Range(0, _random.Next(1, 9))
            .Select(_ => _random.Next(6) == 0 ? "" : parts[_random.Next(3)])
            .ToArray();
        return moved.SequenceEqual(parts) ? Valid + "." : string.Join('.', moved);
    }

    public string Cut()
    {
        var from = _random.Next(Valid.Length);
        return Valid.Remove(from, _random.Next(1, Valid.Length - from + 1));
    }

    /// <summary>Something put in, up to very much of it.</summary>
    public string Grown()
    {
        var more = _random.Next(5) switch
        {
            0 => new string('.', _random.Next(1, 100)),
            1 => new string('A', _random.Next(1, 50_000)),
            2 => Valid,
            3 => "=",
            _ => char.ConvertFromUtf32(_random.Next(0x1F300, 0x1F600)),
        };
        return Valid.Insert(_random.Next(Valid.Length + 1), more);
    }

    /// <summary>Signed by the right key over a header whose key id or algorithm is not what it should be.</summary>
    public string HeaderOfAnotherKind()
    {
        var field = _random.Next(2) == 0 ? "alg" : "kid";
        return Signed(With(_header, field, field == "alg" ? OddAlgorithm() : OddValue()), _claims);
    }

    /// <summary>Signed by the right key, over a claim that is not what it should be.</summary>
    public string ClaimOfAnotherKind()
    {
        var claim = _claims.Keys.ElementAt(_random.Next(_claims.Count));
        var value = claim == "exp" && _random.Next(3) == 0 ? "1" : OddValue();
        // A time that cannot come is far away, not wrong.
        return Signed(_header, With(_claims, claim, claim == "exp" && IsLate(value) ? "\"tomorrow\"" : value));
    }

    private static bool IsLate(string value) => value is "1e400" or "9999999999999999999999999999";

    private string OddAlgorithm() =>
        _random.Next(3) == 0 ? Text(Algorithms[_random.Next(Algorithms.Length)]) : OddValue();

    private string OddValue() =>
        _random.Next(8) switch
        {
            0 => Nested(_random.Next(1, 3000)),
            1 => Text(new string((char)_random.Next('a', 'z'), _random.Next(1, 20_000))),
            2 => Text(char.ConvertFromUtf32(_random.Next(0x10000, 0x10FFFF))),
            _ => Odd[_random.Next(Odd.Length)],
        };

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Text(string value) => JsonValue.Create(value)!.ToJsonString();

    private static Dictionary<string, string> With(Dictionary<string, string> all, string name, string value) =>
        new(all) { [name] = value };

    private string Signed(Dictionary<string, string> header, Dictionary<string, string> claims) =>
        TestToken.Bearer(_key, Json(header), Json(claims))["Bearer ".Length..];

    private static string Json(Dictionary<string, string> fields) =>
        "{" + string.Join(',', fields.Select(field => $"\"{field.Key}\":{field.Value}")) + "}";
}
