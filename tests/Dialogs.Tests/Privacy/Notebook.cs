using System.Text.Json;
using System.Text.RegularExpressions;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>All that two people wrote in a term, and how far it may go: held against whatever anybody is sent, as it is sent.</summary>
public sealed partial class Notebook(Office office)
{
    private readonly Dictionary<string, Note> notes = [];
    private int told;

    public int Activities { get; private set; }
    public IEnumerable<Note> Notes => notes.Values;

    public string Write(PersonId author, Reach reach)
    {
        var token = $"secret-{notes.Count:00000}";
        notes.Add(token, new Note(token, author, reach));
        return $"{token} is what I have to say here";
    }

    public void Watch(Chat chat) => chat.Read += text => Check(chat.Person.Id, text);

    /// <summary>What the organisers were told since the last time, and every row about the pair that is theirs to read.</summary>
    public async Task CheckOrganisersAsync()
    {
        foreach (var (from, words) in office.Organisers.Heard.Skip(told))
        {
            var person = new Person(from, "Alex Wilber", null, "en-US", "Europe/Berlin", false, true);
            Check(
                null,
                ConcernCards.ForOrganiser(person, words, new ConcernTexts(Cultures.Of("en"))).ToJson().ToString()
            );
        }

        told = office.Organisers.Heard.Count;
        foreach (var pair in office.Pairs.All)
        {
            var memberships = await office.Pairs.OfAsync(pair.Executive.Id, CancellationToken.None);
            Check(null, JsonSerializer.Serialize(memberships));
            Check(null, JsonSerializer.Serialize(pair.Prompts));
            Check(null, JsonSerializer.Serialize((pair.Id, pair.Stage, pair.Since, pair.Ending)));
            Check(null, JsonSerializer.Serialize(RosterLine.Of(pair)));
        }
    }

    /// <summary>What each of the two would find in a copy of their data now.</summary>
    public void CheckCopies(params Person[] people)
    {
        foreach (var person in people)
        {
            Check(person.Id, office.Data.PageOf(person, office.Now));
        }
    }

    /// <summary>What is stored says of every text what its author said: who may see it.</summary>
    public void CheckKept(Pair pair)
    {
        foreach (var answer in Texts(pair))
        {
            Assert.NotEqual(Visibility.Programme, answer.Visibility);
            Assert.True(answer.TryRead(answer.Author, out var words));
            if (Token().Match(words) is { Success: true, Value: var token })
            {
                Assert.Equal(notes[token].Reach == Reach.Nobody, answer.Visibility == Visibility.Me);
            }
        }
    }

    private void Check(PersonId? reader, string text)
    {
        Activities++;
        foreach (Match found in Token().Matches(text))
        {
            var note = notes[found.Value];
            Assert.True(
                note.Author == reader || MayRead(note, reader),
                $"A text for {note.Reach} reached {reader?.Value ?? "an organiser"}:\n{text}"
            );
        }
    }

    private bool MayRead(Note note, PersonId? reader) =>
        note.Reach switch
        {
            Reach.Organisers => reader is null,
            Reach.OnceKept => reader is not null && Pairs.Any(pair => IsKept(pair, note.Token)),
            Reach.OnceRevealed => reader is not null && Pairs.Any(pair => IsRevealed(pair, note.Token)),
            Reach.Partner => reader is not null,
            _ => false,
        };

    /// <summary>As time has made them, whether or not that is saved yet.</summary>
    private IEnumerable<Pair> Pairs => office.Pairs.All.Select(pair => pair.At(office.Now));

    private static bool IsKept(Pair pair, string token) =>
        pair.CheckIns.Any(known =>
            known.State == CheckInState.Kept
            && (
                known.For(known.By.Other()).Any(said => said.Words.Contains(token, StringComparison.Ordinal))
                || known.Adds?.What.Contains(token, StringComparison.Ordinal) == true
            )
        );

    private static bool IsRevealed(Pair pair, string token) =>
        pair
            .Reviews.Where(review => review.RevealedAt is not null)
            .SelectMany(review => new[] { review.Executive, review.Mentor })
            .SelectMany(answers => new[] { answers?.Changed, answers?.Thanks })
            .Any(answer =>
                answer is not null
                && answer.TryRead(answer.Author.Other(), out var words)
                && words.Contains(token, StringComparison.Ordinal)
            );

    private static IEnumerable<Answer<string>> Texts(Pair pair) =>
        new[] { pair.Aims?.GivesWay, pair.Aims?.HoldsBack }
            .Concat(pair.Sessions.SelectMany(known => new[] { known.ExecutiveCheck?.Next, known.MentorCheck?.Next }))
            .Concat(pair.CheckIns.SelectMany(known => known.Remarks.Select(remark => remark.Said)))
            .Concat(
                pair.Reviews.SelectMany(known => new[] { known.Executive, known.Mentor })
                    .SelectMany(answers => new[] { answers?.Changed, answers?.Thanks })
            )
            .OfType<Answer<string>>();

    [GeneratedRegex(@"secret-\d{5}")]
    private static partial Regex Token();
}
