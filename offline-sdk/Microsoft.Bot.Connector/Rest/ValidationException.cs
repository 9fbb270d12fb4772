namespace Microsoft.Rest;

public class ValidationException : RestException
{
    public ValidationException() { }

    public ValidationException(string message)
        : base(message) { }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException) { }

    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    public string Rule { get; }

    public string Target { get; }
}
