namespace RMBot.Simulators.Tables.Rows;

/// <summary>A named value; the value is what .NET has for the type: a string, a bool, …, a byte array.</summary>
internal readonly record struct Column(string Name, EdmType Type, object Value)
{
    /// <summary>What the service counts against the size of an entity.</summary>
    public int Size => 8 + 2 * Name.Length + SizeOfValue;

    private int SizeOfValue =>
        Value switch
        {
            string text => 4 + 2 * text.Length,
            byte[] bytes => 4 + bytes.Length,
            bool => 1,
            int => 4,
            Guid => 16,
            _ => 8,
        };
}
