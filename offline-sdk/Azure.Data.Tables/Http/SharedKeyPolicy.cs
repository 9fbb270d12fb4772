using System;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>Signs each try by Shared Key Lite: the date and the canonical resource.</summary>
internal sealed class SharedKeyPolicy : HttpPipelineSynchronousPolicy
{
    private readonly TableSharedKeyCredential credential;

    public SharedKeyPolicy(TableSharedKeyCredential credential) => this.credential = credential;

    public override void OnSendingRequest(HttpMessage message)
    {
        var date = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        var resource = $"/{credential.AccountName}{message.Request.Uri.ToUri().AbsolutePath}";
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue(
            "Authorization",
            $"SharedKeyLite {credential.AccountName}:{credential.Sign($"{date}\n{resource}")}"
        );
    }
}
