using System;

namespace Azure.Data.Tables.Models;

/// <summary>What the service calls an error; compare it with <see cref="RequestFailedException.ErrorCode"/>.</summary>
public readonly struct TableErrorCode : IEquatable<TableErrorCode>
{
    private readonly string value;

    public TableErrorCode(string value) => this.value = value ?? throw new ArgumentNullException(nameof(value));

    public static TableErrorCode CommandsInBatchActOnDifferentPartitions =>
        new("CommandsInBatchActOnDifferentPartitions");
    public static TableErrorCode EntityAlreadyExists => new("EntityAlreadyExists");
    public static TableErrorCode EntityNotFound => new("EntityNotFound");
    public static TableErrorCode EntityTooLarge => new("EntityTooLarge");
    public static TableErrorCode InvalidDuplicateRow => new("InvalidDuplicateRow");
    public static TableErrorCode InvalidInput => new("InvalidInput");
    public static TableErrorCode OperationTimedOut => new("OperationTimedOut");
    public static TableErrorCode PropertyValueTooLarge => new("PropertyValueTooLarge");
    public static TableErrorCode ResourceNotFound => new("ResourceNotFound");
    public static TableErrorCode TableAlreadyExists => new("TableAlreadyExists");
    public static TableErrorCode TableBeingDeleted => new("TableBeingDeleted");
    public static TableErrorCode TableNotFound => new("TableNotFound");
    public static TableErrorCode UpdateConditionNotSatisfied => new("UpdateConditionNotSatisfied");

    public static implicit operator TableErrorCode(string value) => new(value);

    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    public static bool operator ==(TableErrorCode code, string value) => code.Is(value);

    public static bool operator !=(TableErrorCode code, string value) => !code.Is(value);

    public static bool operator ==(string value, TableErrorCode code) => code.Is(value);

    public static bool operator !=(string value, TableErrorCode code) => !code.Is(value);

    public bool Equals(TableErrorCode other) => Is(other.value);

    public override bool Equals(object obj) => obj is TableErrorCode other && Equals(other);

    public override int GetHashCode() => value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(value);

    public override string ToString() => value;

    private bool Is(string text) => string.Equals(value, text, StringComparison.OrdinalIgnoreCase);
}
