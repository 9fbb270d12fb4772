namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Why a request is not done, in the service's own words.</summary>
internal sealed class Refusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;
    public string Code => code;

    public static Refusal InvalidInput() => new(400, "InvalidInput", "One of the request inputs is not valid.");

    public static Refusal OutOfRange(string name, string value) =>
        new(400, "OutOfRangeInput", $"The '{name}' parameter of value '{value}' is out of range.");

    public static Refusal ResourceNotFound() => new(404, "ResourceNotFound", "The specified resource does not exist.");

    public static Refusal TableNotFound() => new(404, "TableNotFound", "The table specified does not exist.");

    public static Refusal Of(TableFault.Refused fault) =>
        fault.Code switch
        {
            "ServerBusy" => ServerBusy(fault.Status),
            "OperationTimedOut" => new(
                fault.Status,
                fault.Code,
                "Operation could not be completed within the specified time."
            ),
            _ => new(fault.Status, fault.Code, "The request was refused."),
        };

    public static Refusal ServerBusy(int status = 503) =>
        new(status, "ServerBusy", "The server is busy. Please retry your request.");

    /// <summary>As part of a transaction: the message begins with the position of what was refused.</summary>
    public Refusal At(int index) => new(status, code, $"{index}:{Message}");
}
