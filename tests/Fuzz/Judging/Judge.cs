using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RMBot.Cards;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Fuzzing;

/// <summary>What must hold after every execution, and after every look at what is due.</summary>
internal sealed class Judge(FuzzHost host, Town town, Words words, KnownPairs pairs)
{
    private static readonly string[] Apologies =
    [
        .. Cultures
            .Spoken.Select(language => new HelpTexts(CultureInfo.GetCultureInfo(language)))
            .SelectMany(texts => new[] { texts.Apology, texts.KeptButNotShown })
            .Select(Inert.Markdown),
    ];

    private readonly Talks talks = host.Get<Talks>();
    private readonly TablePeople people = host.Get<TablePeople>();

    public HashSet<Stage> Stages { get; } = [];

    /// <summary>From which stage to which other.</summary>
    public HashSet<string> Steps { get; } = [];

    /// <param name="answer">What the door answered.</param>
    public async Task<IReadOnlyList<string>> OfTurnAsync(Execution execution, int status, string answer)
    {
        var broken = new List<string>();
        if (status >= 500)
        {
            broken.Add($"5xx: the door answered {status}");
        }

        var sender = execution.Sender ?? "";
        var written = host.Writes.Take();
        await CheckPairsAsync(written, broken, pair => MayWrite(pair, sender));
        await CheckOthersAsync(written, sender, broken);
        CheckSent(broken, execution.Verb, sender);
        CheckWords(answer, execution.Sender, "answered to", broken);
        CheckFailures(broken);
        return broken;
    }

    public async Task<IReadOnlyList<string>> OfLookAsync(WakeUp wakeUp)
    {
        var broken = new List<string>();
        var written = host.Writes.Take();
        await CheckPairsAsync(
            written,
            broken,
            pair =>
                wakeUp switch
                {
                    WakeUp.OfPair of => pair.Id == of.Pair,
                    WakeUp.OfReturn of => KnownPairs.IsIn(pair, of.Person.Value),
                    WakeUp.OfErasure => true,
                    _ => false,
                }
        );
        CheckSent(broken, verb: null, sender: null);
        CheckFailures(broken);
        return broken;
    }

    private static bool MayWrite(Pair pair, string sender) =>
        KnownPairs.IsIn(pair, sender) || sender == Town.OrganiserId;

    private async Task CheckPairsAsync(IReadOnlyList<Written> written, List<string> broken, Func<Pair, bool> may)
    {
        foreach (var key in written.Where(one => one.Table == nameof(Tables.Pairs)).Select(one => one.Partition))
        {
            var before = pairs.Before(key);
            Pair? pair;
            try
            {
                pair = await pairs.ReadAsync(key);
            }
            catch (Exception unread)
            {
                broken.Add($"stored: a pair cannot be read any more: {unread.GetType().Name} {unread.Message}");
                continue;
            }

            if (pair is null)
            {
                continue;
            }

            Stages.Add(pair.Stage);
            if (before is not null && before.Stage != pair.Stage)
            {
                Steps.Add($"{before.Stage}-{pair.Stage}");
            }

            if (!may(before ?? pair))
            {
                broken.Add("other pair: somebody wrote a pair that is not theirs");
            }

            if (before is null ? !Course.MayBegin(pair.Stage) : !Course.IsLegal(before.Stage, pair.Stage))
            {
                broken.Add($"stage: {before?.Stage.ToString() ?? "nothing"} became {pair.Stage}");
            }
        }
    }

    private async Task CheckOthersAsync(IReadOnlyList<Written> written, string sender, List<string> broken)
    {
        var talk = Hash($"msteams/talks/{sender}");
        foreach (var one in written)
        {
            try
            {
                if (one.Table == nameof(Tables.Conversations) && one.Partition == talk)
                {
                    await talks.FindAsync(new PersonId(sender), CancellationToken.None);
                }
                else if (one.Table == nameof(Tables.Conversations) && one.Partition != Hash($"told/{sender}"))
                {
                    broken.Add("other talk: somebody wrote a talk that is not theirs");
                }
                else if (one.Table == nameof(Tables.People) && town.Find(one.Partition) is { } person)
                {
                    await people.FindAsync(new PersonId(person.ObjectId), CancellationToken.None);
                    if (person.ObjectId != sender && !AreTogether(person.ObjectId, sender))
                    {
                        broken.Add("other person: somebody wrote what is kept of a person they are in no pair with");
                    }
                }
            }
            catch (Exception unread)
            {
                broken.Add($"stored: {one.Table} cannot be read any more: {unread.GetType().Name} {unread.Message}");
            }
        }
    }

    private bool AreTogether(string one, string other) =>
        other == Town.OrganiserId || pairs.All.Any(pair => KnownPairs.IsIn(pair, one) && KnownPairs.IsIn(pair, other));

    private void CheckSent(List<string> broken, string? verb, string? sender)
    {
        foreach (var sent in host.Teams.Take())
        {
            if (Array.Exists(Apologies, apology => sent.Body.Contains(apology, StringComparison.Ordinal)))
            {
                broken.Add("apology: somebody was told that something is broken");
            }

            // A concern is for those who run the programme.
            var isConcern =
                sent.Owner == town.Organiser && verb?.StartsWith("concern.", StringComparison.Ordinal) == true;
            if ((!isConcern || sender is null) && !sent.IsNobodys)
            {
                // A chat that only this activity names is where its sender speaks: Teams vouches for it.
                CheckWords(sent.Body, sent.Owner?.ObjectId ?? sender ?? "", "sent to", broken);
            }
        }
    }

    private void CheckWords(string text, string? reader, string how, List<string> broken)
    {
        foreach (var mark in words.ForeignIn(text, reader ?? "", pairs.Of(reader ?? "")))
        {
            broken.Add(
                $"words: those of {town.Find(words.AuthorOf(mark))?.Name} ({mark}) were {how} {town.Find(reader)?.Name}"
            );
        }
    }

    private void CheckFailures(List<string> broken) =>
        broken.AddRange(host.Failures.Take().Select(line => $"log: {line}"));

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(key)));
}
