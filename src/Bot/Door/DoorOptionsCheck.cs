namespace RMBot.Doors;

/// <summary>Which settings of the door can work, with a sentence for each that cannot.</summary>
public static class DoorOptionsCheck
{
    private const int LeastMessage = 100 * 1024;

    /// <summary>Two seconds of the server's own clock, which beats once a second.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static void AddDoorOptions(this IServiceCollection services, IConfiguration configuration)
    {
        var door = services.AddOptions<DoorOptions>().Bind(configuration.GetSection("Door"));
        Rate("Person", options => (options.PersonBurst, options.PersonPerSecond));
        Rate("Tenant", options => (options.TenantBurst, options.TenantPerSecond));
        Rate("Organiser", options => (options.OrganiserBurst, options.OrganiserPerSecond));
        Rate("Guess", options => (options.GuessBurst, options.GuessPerSecond));
        door.Validate(
                options => options.MessageBytes is >= LeastMessage and <= 4 * 1024 * 1024,
                "Set Door__MessageBytes to 102400 to 4194304; Teams takes 100 KB from a person."
            )
            .Validate(
                options => options.HeadWithin >= Shortest && options.HeadWithin <= Longest,
                "Set Door__HeadWithin to 00:00:02 to 00:02:00."
            )
            .Validate(
                options => options.BodyGrace >= Shortest && options.BodyGrace <= Longest,
                "Set Door__BodyGrace to 00:00:02 to 00:02:00."
            )
            .Validate(
                options => options.BodyBytesPerSecond is >= 1 and <= 100_000,
                "Set Door__BodyBytesPerSecond to 1 to 100000."
            )
            .Validate(
                options => options.Connections is 0 or >= 100,
                "Set Door__Connections to 100 or more, or to 0 for no limit."
            )
            .ValidateOnStart();

        void Rate(string whose, Func<DoorOptions, (int Burst, double PerSecond)> of) =>
            door.Validate(options => of(options).Burst > 0, $"Set Door__{whose}Burst to 1 or more.")
                .Validate(
                    options => of(options).PerSecond is 0 or (>= 0.001 and <= 100_000),
                    $"Set Door__{whose}PerSecond to 0.001 to 100000, or to 0 for no limit."
                );
    }
}
