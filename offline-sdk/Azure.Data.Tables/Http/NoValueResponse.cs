using System;

namespace Azure.Data.Tables;

/// <summary>The answer when there is no such row.</summary>
internal sealed class NoValueResponse<T> : NullableResponse<T>
{
    private readonly Response response;

    public NoValueResponse(Response response) => this.response = response;

    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("There is no such entity.");

    public override Response GetRawResponse() => response;
}
