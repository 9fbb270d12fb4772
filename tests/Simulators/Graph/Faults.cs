namespace RMBot.Simulators.Graph;

/// <summary>What is to go wrong, and with which requests; the first that fits is used.</summary>
public sealed class Faults
{
    private readonly List<Planned> planned = [];

    /// <summary>The next requests that fit go wrong, then all is well again.</summary>
    public void Next(Func<GraphRequest, bool> when, Fault fault, int times = 1) => Add(new Planned(when, fault, times));

    /// <summary>Every request that fits goes wrong until this is disposed.</summary>
    public IDisposable While(Func<GraphRequest, bool> when, Fault fault) => Add(new Planned(when, fault, int.MaxValue));

    /// <summary>The next request that fits waits until it is released, and is then answered as usual.</summary>
    public HeldRequest Hold(Func<GraphRequest, bool> when)
    {
        var held = new HeldRequest();
        Next(when, Fault.Slow(held));
        return held;
    }

    /// <summary>All is well again, and nothing waits any longer.</summary>
    public void Clear()
    {
        lock (planned)
        {
            planned.ForEach(one => one.Fault.Held?.Release());
            planned.Clear();
        }
    }

    internal Fault? Take(GraphRequest request)
    {
        lock (planned)
        {
            var first = planned.Find(one => one.Left > 0 && one.When(request));
            if (first is not null)
            {
                first.Left--;
            }

            return first?.Fault;
        }
    }

    private Planned Add(Planned one)
    {
        lock (planned)
        {
            planned.Add(one);
        }

        return one;
    }

    private sealed class Planned(Func<GraphRequest, bool> when, Fault fault, int times) : IDisposable
    {
        public Func<GraphRequest, bool> When => when;
        public Fault Fault => fault;
        public int Left { get; set; } = times;

        public void Dispose() => Left = 0;
    }
}
