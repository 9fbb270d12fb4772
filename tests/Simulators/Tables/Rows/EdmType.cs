namespace RMBot.Simulators.Tables.Rows;

internal enum EdmType
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    DateTime,
    Guid,
    Binary,
}
