using RMBot.Tests.Driver;

namespace RMBot.Tests;

/// <summary>What people write in the gallery, so that it can be told from what the coach says.</summary>
public static class Written
{
    /// <summary>Who they are, as directories and clients have it.</summary>
    public static readonly string[] OfWhoTheyAre =
    [
        "Alex Wilber",
        "Megan Bowen",
        "Lee Gu",
        "Adele Vance",
        "Lynne Robbins",
        "Alex",
        "Megan",
        "Lee",
        "Adele",
        "Lynne",
    ];

    /// <summary>All of it, the longest first.</summary>
    public static async Task<List<string>> AllAsync()
    {
        HashSet<string> written = [.. Walks.Ask.Concat(Walks.Aims).Select(asked => asked.Answer)];
        var noted = new Wording(
            "noted",
            words =>
            {
                written.Add(words);
                return words;
            }
        );
        await Gallery.AddAsync(new Album(), noted);
        return [.. written.OrderByDescending(words => words.Length)];
    }
}
