using System.Globalization;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Validation;

/// <summary>The words of a report on findings: the parts of a notice, severities and what is not acted upon.</summary>
internal static class ReportPhrases
{
    public static readonly Phrase File = new("Tiedosto", "Filen", "The file");
    public static readonly Phrase Whole = new("Seloste kokonaisuutena", "Beskrivningen som helhet", "The notice as a whole");
    public static readonly Phrase Suppressed = new("Hyväksytyt poikkeamat", "Godkända avvikelser", "Suppressed findings");
    public static readonly Phrase Reason = new("Perustelu: {reason}", "Motivering: {reason}", "Reason: {reason}");

    private static readonly Phrase Parties = new(
        "Rekisterinpitäjä ja yhteystiedot",
        "Personuppgiftsansvarig och kontaktuppgifter",
        "Controller and contact details");
    private static readonly Phrase Data = new("Rekisteröidyt ja henkilötiedot", "De registrerade och personuppgifterna", "Data subjects and personal data");
    private static readonly Phrase Wording = new("Julkaistu teksti", "Den publicerade texten", "The published wording");

    private static readonly SeverityNames[] Severities =
    [
        new(Severity.Error, new("virhe", "fel", "error"), new("virhettä", "fel", "errors")),
        new(Severity.Warning, new("varoitus", "varning", "warning"), new("varoitusta", "varningar", "warnings")),
        new(Severity.Info, new("vihje", "tips", "hint"), new("vihjettä", "tips", "hints")),
    ];

    private static readonly (CoverageState State, Phrase Name)[] States =
    [
        (CoverageState.Met, new("täyttyy", "uppfylld", "met")),
        (CoverageState.Missing, new("puuttuu", "saknas", "missing")),
        (CoverageState.Conditional, new("ehdollinen", "villkorlig", "conditional")),
        (CoverageState.NotApplicable, new("ei koske", "gäller inte", "not applicable")),
    ];

    private static readonly Phrase OneSuppressed = new("hyväksytty poikkeama", "godkänd avvikelse", "suppressed");
    private static readonly Phrase SeveralSuppressed = new("hyväksyttyä poikkeamaa", "godkända avvikelser", "suppressed");

    /// <summary>The parts of a notice in their order, by the members of its JSON; what is in none of them concerns the notice as a whole.</summary>
    public static readonly (Phrase Name, string[] Members)[] Parts =
    [
        (Parties, ["controllers", "representatives", "dataProtectionOfficer", "contacts"]),
        (HeadingPhrases.PurposesAndBasis, ["purposes", "legalBases", "legalFramework"]),
        (Data, ["dataSubjects", "dataCategories"]),
        (HeadingPhrases.Sources, ["sources"]),
        (HeadingPhrases.Recipients, ["disclosures"]),
        (HeadingPhrases.Transfers, ["transfers"]),
        (HeadingPhrases.Retention, ["retentionRules"]),
        (HeadingPhrases.Security, ["security"]),
        (HeadingPhrases.Rights, ["rights", "supervisoryAuthority"]),
        (HeadingPhrases.AutomatedDecisions, ["automatedDecisions"]),
        (HeadingPhrases.Cookies, ["cookies"]),
        (Wording, ["wordings"]),
    ];

    public static string Name(Severity severity, LanguageTag language) =>
        Array.Find(Severities, row => row.Severity == severity)!.One[language];

    public static string Name(CoverageState state, LanguageTag language) => Array.Find(States, row => row.State == state).Name[language];

    /// <summary>How many items there are in each state.</summary>
    public static string Summary(Func<CoverageState, int> count, LanguageTag language) =>
        $"{string.Join(", ", States.Select(row => $"{row.Name[language]} {count(row.State).ToString(CultureInfo.InvariantCulture)}"))}.";

    /// <summary>How many findings of each severity there are, the gravest first. Finnish puts the noun into the partitive after every number but one.</summary>
    public static string Summary(Func<Severity, int> count, int suppressed, LanguageTag language)
    {
        var numbers = Severities.Select(row => Counted(count(row.Severity), row.One, row.Several, language));
        if (suppressed > 0)
        {
            numbers = numbers.Append(Counted(suppressed, OneSuppressed, SeveralSuppressed, language));
        }

        return $"{string.Join(", ", numbers)}.";
    }

    private static string Counted(int count, Phrase one, Phrase several, LanguageTag language) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : several)[language]}";

    private sealed record SeverityNames(Severity Severity, Phrase One, Phrase Several);
}
