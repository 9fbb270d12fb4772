using RMBot.Calendars;
using RMBot.Purpose;

namespace RMBot.Calendar;

public static class CalendarServices
{
    /// <summary>The calendars, as section Calendar says where; usual times when none are connected.</summary>
    public static IServiceCollection AddCalendar(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Calendar").Get<CalendarOptions>() ?? new CalendarOptions();
        services.AddSingleton(options).AddSingleton<CalendarTokens>();
        if (!options.IsConnected)
        {
            return services.AddSingleton<ICalendar, UsualTimes>().AddSingleton<ILines, UnknownLines>();
        }

        return services
            .AddSingleton<ICalendarAccess>(provider => provider.GetRequiredService<CalendarTokens>())
            .AddSingleton<GraphLine>()
            .AddSingleton<FreeTimes>()
            .AddSingleton<ICalendar, GraphCalendar>()
            .AddSingleton<ILines, GraphLines>();
    }
}
