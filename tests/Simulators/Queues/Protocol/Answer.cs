namespace RMBot.Simulators.Queues.Protocol;

/// <summary>What is said to a request; a body is XML.</summary>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body = default)
{
    public List<(string Name, string Value)> Headers { get; } = [];

    public static Answer Of(Refusal refusal, DateTime now)
    {
        var answer = new Answer(refusal.Status, ErrorXml.Write(refusal, now));
        answer.Headers.Add(("x-ms-error-code", refusal.Code));
        return answer;
    }
}
