namespace RMBot.Simulators.Connector;

/// <summary>Numbers that look random and depend on nothing but the seed, the request and what they are for.</summary>
internal static class Chance
{
    /// <summary>At least 0, less than 1.</summary>
    public static double Of(int seed, long number, int purpose)
    {
        var mixed = Mix(Mix(Mix((uint)seed) + (ulong)number) + (uint)purpose);
        return (mixed >> 11) / (double)(1UL << 53);
    }

    // The finaliser of SplitMix64: neighbouring numbers come out far apart.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
