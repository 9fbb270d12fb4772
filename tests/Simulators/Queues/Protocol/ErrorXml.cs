namespace RMBot.Simulators.Queues.Protocol;

internal static class ErrorXml
{
    public static ReadOnlyMemory<byte> Write(Refusal refusal, DateTime now) =>
        Xml.Write(
            "Error",
            xml =>
            {
                xml.WriteElementString("Code", refusal.Code);
                xml.WriteElementString("Message", $"{refusal.Message}\nRequestId:{Guid.NewGuid()}\nTime:{now:o}");
                foreach (var (name, value) in refusal.Details)
                    xml.WriteElementString(name, value);
            }
        );
}
