using System.Collections.Immutable;
using RMBot.MyData;

namespace RMBot.Pages;

/// <summary>One of the pages that the app's entry in Teams links to.</summary>
public sealed record Page(string Path, string Title, ImmutableArray<Paragraph> Paragraphs)
{
    /// <summary>All of them, in the order in which each links to the others.</summary>
    public static ImmutableArray<Page> All(PageTexts t, PrivacyOptions kept) =>
        [
            new("/about", t.AboutTitle, [new(t.AboutWhat), new(t.AboutHow), new(t.AboutBegin), new(t.AboutOrganisers)]),
            new(
                "/privacy",
                t.PrivacyTitle,
                [
                    new(t.PrivacyWho),
                    new(t.Held, t.HeldHead),
                    new(t.Seen, t.SeenHead),
                    new(t.Read, t.ReadHead),
                    new(t.KeptFor(kept.KeepWordsMonths, kept.ForgetAfterUninstallDays), t.KeptForHead),
                    new(t.Yours, t.YoursHead),
                    new(t.PrivacyMore),
                ]
            ),
            new(
                "/terms",
                t.TermsTitle,
                [new(t.TermsOffer), new(t.TermsFree), new(t.TermsTrust), new(t.TermsAdvice), new(t.TermsLicence)]
            ),
        ];
}

/// <param name="Head">Above it, where it has one.</param>
public sealed record Paragraph(string Words, string? Head = null);
