using System.Security.Cryptography;

namespace RMBot.Simulators;

/// <summary>A key of the test issuer, with the channels it may speak for.</summary>
public sealed class TestSigningKey : IDisposable
{
    // Making a key costs more than most tests: issuers begin with the same one under different ids.
    private static readonly RSA First = RSA.Create(2048);

    private readonly RSA _rsa;
    private readonly string[] _endorsements;

    public TestSigningKey(params string[] endorsements)
        : this(RSA.Create(2048), endorsements) { }

    private TestSigningKey(RSA rsa, string[] endorsements)
    {
        _rsa = rsa;
        _endorsements = endorsements;
    }

    public string Id { get; } = Guid.NewGuid().ToString("n");

    internal static TestSigningKey OfNewIssuer(string[] endorsements) => new(First, endorsements);

    internal byte[] Sign(byte[] data, HashAlgorithmName hash, RSASignaturePadding padding) =>
        _rsa.SignData(data, hash, padding);

    internal byte[] Public() => _rsa.ExportSubjectPublicKeyInfo();

    /// <summary>As a JSON Web Key, without the private part.</summary>
    public Dictionary<string, object> Published()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = TestToken.Encode(key.Modulus!),
            ["e"] = TestToken.Encode(key.Exponent!),
            ["endorsements"] = _endorsements,
        };
    }

    public void Dispose() => _rsa.Dispose();
}
