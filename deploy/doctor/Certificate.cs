using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace RMBot.Doctor;

/// <summary>Looks at how an address proves that it is who it says.</summary>
public static class Certificate
{
    private static readonly TimeSpan Enough = TimeSpan.FromDays(14);

    public static async Task<Finding> ExamineAsync(Uri address, TimeProvider time, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port, limit.Token);
            await using var secured = new SslStream(client.GetStream());
            await secured.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = address.Host,
                    EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                },
                limit.Token
            );
            using var shown = new X509Certificate2(secured.RemoteCertificate!);
            return Judge(shown.NotAfter, time.GetUtcNow());
        }
        catch (Exception failure)
            when (failure is AuthenticationException or IOException or SocketException
                || (failure is OperationCanceledException && !ct.IsCancellationRequested)
            )
        {
            return new Finding(
                What,
                "this machine does not trust it",
                "Bind a valid certificate for this name to the site; in a company network, see that this machine trusts its proxy."
            );
        }
    }

    public static Finding Judge(DateTimeOffset end, DateTimeOffset now) =>
        Finding.Of(
            What,
            end - now > Enough,
            $"it ends on {end:yyyy-MM-dd}",
            "Renew it in the portal, under Certificates, or bind a managed one, which renews itself."
        );

    private const string What = "its certificate is trusted";
}
