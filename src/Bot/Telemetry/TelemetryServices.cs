using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace RMBot.Telemetry;

public static class TelemetryServices
{
    /// <summary>Sends metrics and traces by OTLP when an endpoint is configured; the environment's own OTEL_ names.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Services.AddSingleton(_ =>
            Sdk.CreateMeterProviderBuilder()
                .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "System.Net.Http")
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddSingleton(_ =>
            Sdk.CreateTracerProviderBuilder()
                .AddSource(Measures.Name, "Microsoft.AspNetCore", "System.Net.Http", "Azure.*")
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddHostedService<TelemetryLifetime>();
    }

    /// <summary>The providers start when they are first asked for, and flush when the host disposes them.</summary>
    private sealed class TelemetryLifetime(MeterProvider metrics, TracerProvider traces) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            metrics.ForceFlush();
            traces.ForceFlush();
            return Task.CompletedTask;
        }
    }
}
