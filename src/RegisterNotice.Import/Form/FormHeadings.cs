using RegisterNotice.Import.Pages;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>The headings of the library's own form in its three languages, and what stands under each.</summary>
internal static class FormHeadings
{
    private static readonly (FormPart Part, SectionKind[] Kinds, Phrase[] Phrases)[] Rows =
    [
        (FormPart.Controller, [SectionKind.Controller], [HeadingPhrases.Controller, HeadingPhrases.Controllers, HeadingPhrases.JointControllers, HeadingPhrases.ControllerDetails, HeadingPhrases.ControllersDetails]),
        (FormPart.Contact, [SectionKind.Contact], [HeadingPhrases.RegisterContact, HeadingPhrases.RegisterContacts, HeadingPhrases.PrivacyContact, HeadingPhrases.PrivacyContacts]),
        (FormPart.Officer, [SectionKind.DataProtectionOfficer], [HeadingPhrases.Officer]),
        (FormPart.RegisterName, [SectionKind.RegisterName], [HeadingPhrases.RegisterName]),
        (FormPart.Purposes, [SectionKind.Purposes, SectionKind.LegalBasis], [HeadingPhrases.PurposeAndBasis, HeadingPhrases.PurposesAndBasis]),
        (FormPart.Purposes, [SectionKind.Purposes], [HeadingPhrases.Purpose, HeadingPhrases.Purposes]),
        (FormPart.Subjects, [SectionKind.DataSubjects], [HeadingPhrases.DataSubjects]),
        (FormPart.Data, [SectionKind.DataContent, SectionKind.DataSubjects], [HeadingPhrases.SubjectsAndContent]),
        (FormPart.Data, [SectionKind.DataContent], [HeadingPhrases.DataContent, HeadingPhrases.DataCategories]),
        (FormPart.Provision, [SectionKind.DataContent], [HeadingPhrases.Provision]),
        (FormPart.Sources, [SectionKind.Sources], [HeadingPhrases.RegularSources, HeadingPhrases.Sources]),
        (FormPart.Recipients, [SectionKind.Disclosures], [HeadingPhrases.RegularDisclosures, HeadingPhrases.Recipients]),
        (FormPart.Transfers, [SectionKind.Transfers], [HeadingPhrases.TransfersOutsideEea, HeadingPhrases.Transfers]),
        (FormPart.Retention, [SectionKind.Retention], [HeadingPhrases.Retention]),
        (FormPart.Security, [SectionKind.Security], [HeadingPhrases.RegisterProtection, HeadingPhrases.Security]),
        (FormPart.Rights, [SectionKind.Access], [HeadingPhrases.Inspection, RightPhrases.Headings[RightKind.Access]]),
        (FormPart.Rights, [SectionKind.Rectification], [HeadingPhrases.Correction, RightPhrases.Headings[RightKind.Rectification]]),
        (FormPart.Rights, [SectionKind.Erasure], [RightPhrases.Headings[RightKind.Erasure]]),
        (FormPart.Rights, [SectionKind.Objection], [HeadingPhrases.Objection]),
        (FormPart.Rights, [SectionKind.Rights], [HeadingPhrases.Rights, HeadingPhrases.UseOfRights]),
        (FormPart.Rights, [SectionKind.OtherRights],
        [
            HeadingPhrases.OtherRights, RightPhrases.Headings[RightKind.Restriction], RightPhrases.Headings[RightKind.Portability], RightPhrases.Headings[RightKind.WithdrawConsent],
            RightPhrases.Headings[RightKind.NotSubjectToAutomatedDecision],
        ]),
        (FormPart.Complaint, [SectionKind.Complaint], [HeadingPhrases.Complaint, HeadingPhrases.Authority]),
        (FormPart.Decisions, [SectionKind.AutomatedDecisions], [HeadingPhrases.AutomatedDecisions]),
        (FormPart.Cookies, [SectionKind.Cookies], [HeadingPhrases.Cookies]),
        (FormPart.Changes, [SectionKind.Changes], [HeadingPhrases.Changes]),
    ];

    private static readonly Dictionary<LanguageTag, Dictionary<string, (FormPart Part, SectionKind[] Kinds)>> ByLanguage =
        Languages.ToDictionary(language => language, language => Rows.SelectMany(row => row.Phrases.Select(phrase => (Text: phrase[language], row.Part, row.Kinds)))
            .GroupBy(row => row.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (group.First().Part, group.First().Kinds), StringComparer.Ordinal));

    /// <summary>The languages of the form.</summary>
    public static IReadOnlyList<LanguageTag> Languages => [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    public static bool TryFind(LanguageTag language, string heading, out (FormPart Part, SectionKind[] Kinds) row) => ByLanguage[language].TryGetValue(heading, out row);
}
