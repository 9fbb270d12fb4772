using System.Reflection;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Something that nobody asks in these histories.</summary>
internal class Unasked : DispatchProxy
{
    public static T Of<T>()
        where T : class => Create<T, Unasked>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new NotSupportedException($"{targetMethod?.DeclaringType?.Name}.{targetMethod?.Name}");
}
