using FsCheck;
using FsCheck.Fluent;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

/// <summary>How often the coach writes of its own accord. News of the other and answers to a press are not nagging and not counted.</summary>
public sealed class PacingTests(ITestOutputHelper output)
{
    private const int Terms = 300;

    private static readonly Gen<Term> Any =
        from everyTwoWeeks in Gen.Elements(true, false)
        from start in Gen.Choose(0, 364)
        from firstIn in Gen.Choose(3, 30)
        from minute in Gen.Choose(16, 36)
        from executive in Gen.Elements(Term.Zones)
        from mentor in Gen.Elements(Term.Zones)
        from months in Gen.Choose(1, 9)
        from answers in Gen.ArrayOf(Gen.Choose(0, 3), 40)
        select new Term(
            everyTwoWeeks,
            start,
            firstIn,
            TimeSpan.FromMinutes(minute * 30),
            executive,
            mentor,
            months,
            answers
        );

    [Fact]
    public void What_can_wait_is_never_the_third_in_seven_days()
    {
        var (most, crowded, sent) = (0, 0, 0);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Terms).WithReplay(20260303, 5),
            Prop.ForAll(
                Arb.From(Any),
                term =>
                {
                    var pair = term.Live();
                    foreach (var role in Enum.GetValues<Role>())
                    {
                        var all = Heard.Planned(pair, role);
                        sent += all.Count;
                        for (var i = 0; i < all.Count; i++)
                        {
                            var week = all.Skip(i).TakeWhile(one => one.At - all[i].At < TimeSpan.FromDays(7)).ToList();
                            most = Math.Max(most, week.Count);
                            crowded += week.Count > 2 ? 1 : 0;
                            var before = all.Take(i + 1).Count(one => all[i].At - one.At < TimeSpan.FromDays(7));
                            Assert.True(
                                !all[i].Prompt.Kind.IsPatient() || before <= 2,
                                $"{all[i].Prompt.Id} was number {before} in seven days of {term}"
                            );
                            Assert.True(
                                week.Count <= 2 || week.All(one => !one.Prompt.Kind.IsPatient() || IsCut(week)),
                                $"{string.Join(", ", week.Select(one => $"{one.Prompt.Id} {one.At:MM-dd HH:mm}"))} in {term}"
                            );
                        }
                    }
                }
            )
        );
        output.WriteLine(
            $"{Terms} terms, {sent} prompts, at most {most} in any seven days, {crowded} times more than two."
        );
        Assert.InRange(most, 1, 4);
    }

    [Fact]
    public void In_a_default_term_nobody_is_nagged_whether_they_answer_or_not()
    {
        foreach (var (name, answers) in new[] { ("everything", 1), ("nothing", 0) })
        {
            var pair = Term.Default(answers).Live();
            foreach (var role in Enum.GetValues<Role>())
            {
                var all = Heard.Planned(pair, role);
                var median = Heard.MedianAWeek(all, weeks: 27);
                output.WriteLine(
                    $"{name} answered, {role}: {all.Count} planned prompts, {Heard.Everything(pair, role)} in all, "
                        + $"median {median} a week, at most {Heard.MostInSevenDays(all)} in any seven days"
                );
                Assert.InRange(all.Count, 15, 26);
                Assert.InRange(median, 0, 1);
                Assert.InRange(Heard.MostInSevenDays(all), 1, 4);
                all.RemoveAll(one => one.Prompt.Kind is PromptKind.ReviewDue or PromptKind.ReviewRevealed);
                Assert.Equal(2, Heard.MostInSevenDays(all));
            }
        }
    }

    /// <summary>Nobody could know when the look back would be revealed: that hangs on when somebody answers.</summary>
    private static bool IsCut(List<(Prompt Prompt, DateTimeOffset At)> week) =>
        week.Any(one => one.Prompt.Kind == PromptKind.ReviewRevealed);
}
