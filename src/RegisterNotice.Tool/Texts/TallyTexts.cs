using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>Counts in words: Finnish puts a noun into the partitive after every number but one, and so do the others into the plural.</summary>
internal static class TallyTexts
{
    public static readonly (Phrase One, Phrase Several) Notices =
        (new("{n} seloste", "{n} beskrivning", "{n} notice"), new("{n} selostetta", "{n} beskrivningar", "{n} notices"));
    public static readonly (Phrase One, Phrase Several) Facts =
        (new("{n} tieto", "{n} uppgift", "{n} fact"), new("{n} tietoa", "{n} uppgifter", "{n} facts"));
    private static readonly (Phrase One, Phrase Several) Sections =
        (new("{n} osio", "{n} avsnitt", "{n} section"), new("{n} osiota", "{n} avsnitt", "{n} sections"));
    public static readonly (Phrase One, Phrase Several) Unclear = (
        new("{n} epäselvä kohta", "{n} oklart ställe", "{n} unclear passage"),
        new("{n} epäselvää kohtaa", "{n} oklara ställen", "{n} unclear passages"));

    public static readonly (Phrase One, Phrase Several) Unread = (
        new("{n} lukematon kohta", "{n} oläst ställe", "{n} passage not read"),
        new("{n} lukematonta kohtaa", "{n} olästa ställen", "{n} passages not read"));

    private static readonly (Phrase One, Phrase Several) Errors =
        (new("{n} virhe", "{n} fel", "{n} error"), new("{n} virhettä", "{n} fel", "{n} errors"));
    private static readonly (Phrase One, Phrase Several) Warnings = (new("{n} varoitus", "{n} varning", "{n} warning"), new(
        "{n} varoitusta",
        "{n} varningar",
        "{n} warnings"));
    private static readonly (Phrase One, Phrase Several) Hints =
        (new("{n} vihje", "{n} tips", "{n} hint"), new("{n} vihjettä", "{n} tips", "{n} hints"));

    private static readonly Phrase OfLines = new(
        "{notices}, virheellisiä {errors}, käyttökelvottomia {unusable}",
        "{notices}, {errors} med fel, {unusable} som inte kan användas",
        "{notices}, {errors} with errors, {unusable} that cannot be used");

    private static readonly Phrase PerSecond = new("{rate} sekunnissa", "{rate} i sekunden", "{rate} a second");

    public static string Count(int number, (Phrase One, Phrase Several) noun, LanguageTag language) =>
        (number == 1 ? noun.One : noun.Several).Fill(language, ("n", Numbers.Plain(number)));

    /// <summary>How many notices were checked and what came of them.</summary>
    public static string Lines(int notices, int withErrors, int unusable, LanguageTag language) =>
        OfLines.Fill(
            language,
            ("notices", Count(notices, Notices, language)),
            ("errors", Numbers.Plain(withErrors)),
            ("unusable", Numbers.Plain(unusable)));

    /// <summary>How many findings of each severity there are.</summary>
    public static string Findings(int errors, int warnings, int hints, LanguageTag language) =>
        $"{Count(errors, Errors, language)}, {Count(warnings, Warnings, language)}, {Count(hints, Hints, language)}";

    /// <summary>What was read from a page.</summary>
    public static string Read(int facts, int sections, int unclear, int unread, LanguageTag language) =>
        $"{Count(facts, Facts, language)}, {Count(sections, Sections, language)}, {Count(unclear, Unclear, language)}, {Count(unread, Unread, language)}";

    /// <summary>How many a second.</summary>
    public static string Rate(double each, LanguageTag language) => PerSecond.Fill(language, ("rate", Numbers.Plain((long)each)));
}
