using System.Text.Json.Nodes;
using RMBot.Load.Measuring;
using RMBot.Simulators.Connector;

namespace RMBot.Load.FanOut;

/// <summary>What is told of a run, and what it is held to.</summary>
internal sealed class FanOutFigures
{
    private const double LeastShare = 0.98;
    private const double LeastUnthrottled = 100;
    private const double StorageOfPrompt = 5;
    private const double ConnectorOfPrompt = 1;
    private const double MostMiB = 300;

    private readonly Taken taken;
    private readonly Plan plan;
    private readonly Fates fates;
    private readonly Speed speed;
    private readonly double storage;
    private readonly double connector;
    private readonly double peak;
    private readonly int exceeded;

    public FanOutFigures(Taken taken)
    {
        this.taken = taken;
        plan = taken.Plan;
        fates = new Fates(taken);
        speed = new Speed(taken, fates.Cards);
        storage = (double)taken.Instances.Sum(instance => instance.Used.Requests.Values.Sum()) / fates.Due;
        connector = (double)taken.Received.Count / fates.Due;
        peak = taken.Instances.Max(instance => instance.Peak) / 1048576.0;
        exceeded =
            plan.Rate == 0 ? 0 : RateWindows.Exceeded(taken.Received.Select(AsAccepted), ConnectorLimits.Teams).Count;
    }

    public JsonObject ToJson() =>
        new()
        {
            ["command"] = "fanout",
            ["prompts"] = plan.Prompts,
            ["rate"] = plan.Rate,
            ["store"] = plan.Store.ToString(),
            ["instances"] = plan.Instances,
            ["latency_ms"] = plan.Latency.TotalMilliseconds,
            ["faults"] = plan.Faults,
            ["steady_per_second"] = Figure.Of(speed.Steady),
            ["steady_over_allowed"] = plan.Rate > 0 ? Figure.Of(speed.Steady / plan.Rate) : null,
            ["whole_per_second"] = Figure.Of(speed.Whole),
            ["late"] = speed.Late.ToJson(),
            ["behind"] = speed.Behind.ToJson(),
            ["due"] = fates.Due,
            ["outcomes"] = new JsonObject(
                fates
                    .States.OrderBy(state => state.Key, StringComparer.Ordinal)
                    .Select(state => KeyValuePair.Create<string, JsonNode?>(state.Key, state.Value))
            ),
            ["lost"] = fates.Lost,
            ["wrong"] = fates.Wrong,
            ["repeated"] = fates.Repeated,
            ["repeated_as_the_answer_was_lost"] = fates.AnswerLost,
            ["repeated_of_killed"] = fates.OfKilled,
            ["repeated_unexplained"] = fates.Unexplained,
            ["in_flight_of_killed"] = taken.Middle.InFlightOfKilled,
            ["in_flight_of_paused"] = taken.Middle.InFlightOfPaused,
            ["storage_per_prompt"] = Figure.Of(storage),
            ["connector_per_prompt"] = Figure.Of(connector),
            ["cpu_ms_per_prompt"] = Figure.Of(taken.Instances.Sum(instance => instance.Used.Cpu) / fates.Due),
            ["peak_mib"] = Figure.Of(peak),
            ["refused_429"] = taken.Received.Count(request => request.Status == 429),
            ["most_in_a_second"] = speed.MostInASecond,
            ["windows_exceeded"] = exceeded,
            ["log_failures"] = taken.Instances.Sum(instance => instance.Failures.Count),
            ["down"] = Down(),
        };

    public IEnumerable<Budget> Budgets()
    {
        yield return Budget.AtMost("lost", fates.Lost, 0);
        yield return Budget.AtMost("skipped", fates.Skipped, 0);
        yield return Budget.AtMost("wrong cards", fates.Wrong, 0);
        yield return Budget.AtMost("unexplained repeats", fates.Unexplained, 0);
        yield return Budget.AtMost("repeats of the killed", fates.OfKilled, taken.Middle.InFlightOfKilled);
        yield return Budget.AtMost("windows exceeded", exceeded, 0);
        yield return Budget.AtMost("peak MiB of an instance", peak, MostMiB);
        if (plan.IsDisturbed)
            yield break;
        yield return plan.Rate > 0
            ? Budget.AtLeast("share of the allowed rate", speed.Steady / plan.Rate, LeastShare)
            : Budget.AtLeast("prompts a second", speed.Steady, LeastUnthrottled);
        if (plan.Faults)
            yield break;
        yield return Budget.AtMost("storage requests of a prompt", storage, StorageOfPrompt);
        yield return Budget.AtMost("connector requests of a prompt", connector, ConnectorOfPrompt);
    }

    private JsonObject? Down() =>
        taken.Middle is { UpAgainAt: { } up, WhileDown: var seconds }
            ? new JsonObject
            {
                ["seconds"] = seconds.Count,
                ["requests_per_second"] = Figure.Of(seconds.Average()),
                ["most_in_a_second"] = seconds.Max(),
                ["last_10_s_per_second"] = Figure.Of(seconds.TakeLast(10).Average()),
                ["first_card_after_s"] = Figure.Of(
                    fates
                        .Cards.Where(card => card.At > up)
                        .Select(card => (card.At - up).TotalSeconds)
                        .FirstOrDefault(-1)
                ),
            }
            : null;

    // What the connector refused counts too: it was sent, within the limits or not.
    private static ConnectorRequest AsAccepted(ConnectorRequest request) => request with { Status = 200 };
}
