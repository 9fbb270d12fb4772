using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// The code and message of a refusal. Tables answer in JSON, the front before them (authentication, throttling) in XML
/// or in headers only.
/// </summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = null;
        error = FromBody(response) ?? FromHeader(response);
        return error is not null;
    }

    private static ResponseError FromBody(Response response)
    {
        if (response.ContentStream is not { CanSeek: true })
            return null;
        try
        {
            return FromText(response.Content.ToString().TrimStart('\uFEFF', ' ', '\r', '\n'));
        }
        catch (Exception e)
            when (e is JsonException or XmlException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ResponseError FromText(string body) =>
        body switch
        {
            ['{', ..] => FromJson(body),
            ['<', ..] => FromXml(body),
            _ => null,
        };

    private static ResponseError FromJson(string body)
    {
        using var json = JsonDocument.Parse(body);
        if (!json.RootElement.TryGetProperty("odata.error", out var error))
            return null;
        return new ResponseError(error.GetProperty("code").GetString(), MessageOf(error));
    }

    private static string MessageOf(JsonElement error) =>
        error.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
            ? message.GetProperty("value").GetString()
            : message.GetString();

    private static ResponseError FromXml(string body)
    {
        var elements = XDocument
            .Parse(body)
            .Descendants()
            .ToLookup(element => element.Name.LocalName.ToLowerInvariant());
        var code = elements["code"].FirstOrDefault()?.Value;
        return code is null ? null : new ResponseError(code, elements["message"].FirstOrDefault()?.Value);
    }

    private static ResponseError FromHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, null) : null;
}
