using System.Globalization;
using System.Text;
using RMBot.Help;

namespace RMBot.Load.Teams;

/// <summary>What the coach says when something went wrong.</summary>
internal static class Apologies
{
    private static readonly HelpTexts Texts = new(CultureInfo.GetCultureInfo("en"));
    private static readonly byte[][] All = [Part(Texts.Apology), Part(Texts.KeptButNotShown)];

    public static bool IsOne(Message message) => Array.Exists(All, words => message.Says(words));

    // Without the signs that JSON may write in another way.
    private static byte[] Part(string text) =>
        Encoding.UTF8.GetBytes(text.Split('\'', '*').MaxBy(part => part.Length)!);
}
