using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Rules;

/// <summary>Finds headings that run on from the sentence before them, as when a page loses its line breaks.</summary>
internal static class GluedHeadings
{
    // Headings that notices bear, beside those that this library writes.
    private static readonly string[] Headings =
    [
        .. ThreeOf(
            HeadingPhrases.Controller, HeadingPhrases.ControllerDetails, HeadingPhrases.RegisterContact, HeadingPhrases.Officer,
            HeadingPhrases.RegisterName, HeadingPhrases.PurposeAndBasis, HeadingPhrases.Purpose,
            HeadingPhrases.PurposesAndBasis, HeadingPhrases.Purposes, HeadingPhrases.DataSubjects, HeadingPhrases.DataContent,
            HeadingPhrases.DataCategories, HeadingPhrases.RegularSources, HeadingPhrases.Sources,
            HeadingPhrases.RegularDisclosures, HeadingPhrases.Recipients, HeadingPhrases.TransfersOutsideEea, HeadingPhrases.Transfers,
            HeadingPhrases.Retention, HeadingPhrases.RegisterProtection, HeadingPhrases.Security,
            HeadingPhrases.Inspection, HeadingPhrases.Correction, HeadingPhrases.OtherRights, HeadingPhrases.Rights,
            HeadingPhrases.Objection, HeadingPhrases.Complaint, HeadingPhrases.AutomatedDecisions,
            HeadingPhrases.Changes),
        "Evästeet", "Evästeiden käyttö", "Tietolähteet", "Tietojen luovutus", "Tietojen luovutukset", "Tietojen siirto", "Rekisterin suojaus",
        "Tietojen säilytysaika", "Säilytysaika", "Kielto-oikeus", "Tietoturva",
        "Rekisterin käyttötarkoitus", "Rekisteröidyt", "Yhteyshenkilö", "Oikeusperuste",
        "Kakor", "Informationskällor", "Utlämnande av uppgifter", "Lagringstid", "Kontaktperson", "Rättslig grund",
        "Cookies", "Disclosures", "Retention", "Contact person", "Legal basis", "Recipients",
    ];

    /// <summary>The first such heading in a text; null where there is none.</summary>
    public static string? In(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?'
                && (char.IsLower(text[i - 1]) || text[i - 1] is ')' or '"' or '”')
                && char.IsUpper(text[i + 1])
                && HeadingAt(text, i + 1) is { } heading)
            {
                return heading;
            }
        }

        return null;
    }

    private static string? HeadingAt(string text, int start)
    {
        foreach (var heading in Headings)
        {
            var end = start + heading.Length;
            if (string.CompareOrdinal(text, start, heading, 0, heading.Length) == 0 && (end == text.Length || text[end] is '\n' or ':'))
            {
                return heading;
            }
        }

        return null;
    }

    private static IEnumerable<string> ThreeOf(params Phrase[] phrases) =>
        phrases.SelectMany(phrase => new[] { phrase[LanguageTag.Finnish], phrase[LanguageTag.Swedish], phrase[LanguageTag.English] });
}
