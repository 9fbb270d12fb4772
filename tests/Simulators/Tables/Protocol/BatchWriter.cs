using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>The answer to a transaction: one for each change, or the one that says what was refused.</summary>
internal static class BatchWriter
{
    public static Answer Write(IReadOnlyList<Answer> answers)
    {
        var batch = $"batchresponse_{Guid.NewGuid()}";
        var changes = $"changesetresponse_{Guid.NewGuid()}";
        var text = new StringBuilder();
        text.Append($"--{batch}\r\nContent-Type: multipart/mixed; boundary={changes}\r\n\r\n");
        foreach (var answer in answers)
            Write(text, changes, answer);
        text.Append($"--{changes}--\r\n--{batch}--\r\n");
        return new Answer(202, Encoding.UTF8.GetBytes(text.ToString()))
        {
            ContentType = $"multipart/mixed; boundary={batch}",
            EntitiesWritten = answers.Sum(answer => answer.EntitiesWritten),
        };
    }

    private static void Write(StringBuilder text, string boundary, Answer answer)
    {
        text.Append($"--{boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
        text.Append($"HTTP/1.1 {answer.Status} {ReasonPhrases.GetReasonPhrase(answer.Status)}\r\n");
        text.Append("X-Content-Type-Options: nosniff\r\nCache-Control: no-cache\r\nDataServiceVersion: 3.0;\r\n");
        foreach (var (name, value) in answer.Headers)
            text.Append($"{name}: {value}\r\n");
        if (!answer.Body.IsEmpty)
            text.Append($"Content-Type: {answer.ContentType}\r\n");
        text.Append("\r\n").Append(Encoding.UTF8.GetString(answer.Body.Span)).Append("\r\n");
    }
}
