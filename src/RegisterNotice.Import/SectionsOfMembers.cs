namespace RegisterNotice.Import;

/// <summary>Which sections of a page may state a member of a notice, a row each; the likeliest first.</summary>
internal static class SectionsOfMembers
{
    private static readonly SectionKind[] OfRights =
    [
        SectionKind.Rights, SectionKind.Access, SectionKind.Rectification, SectionKind.Erasure, SectionKind.Objection, SectionKind.OtherRights,
        SectionKind.Complaint,
    ];

    // The innermost member that has a row decides.
    private static readonly (string Member, SectionKind[] Kinds)[] Rows =
    [
        ("legalBases", [SectionKind.LegalBasis, SectionKind.Purposes]),
        ("interest", [SectionKind.LegalBasis, SectionKind.Purposes]),
        ("channels", [.. OfRights, SectionKind.Contact]),
        ("controllers", [SectionKind.Controller, SectionKind.Contact]),
        ("representatives", [SectionKind.Controller, SectionKind.Contact]),
        ("contacts", [SectionKind.Contact, SectionKind.Controller]),
        ("dataProtectionOfficer", [SectionKind.DataProtectionOfficer, SectionKind.Contact, SectionKind.Controller]),
        ("registerName", [SectionKind.RegisterName]),
        ("purposes", [SectionKind.Purposes, SectionKind.LegalBasis]),
        ("dataSubjects", [SectionKind.DataSubjects, SectionKind.DataContent]),
        ("dataCategories", [SectionKind.DataContent]),
        ("sources", [SectionKind.Sources]),
        ("disclosures", [SectionKind.Disclosures]),
        ("transfers", [SectionKind.Transfers]),
        ("retentionRules", [SectionKind.Retention]),
        ("security", [SectionKind.Security]),
        ("rights", OfRights),
        ("supervisoryAuthority", [SectionKind.Complaint, SectionKind.Rights]),
        ("automatedDecisions", [SectionKind.AutomatedDecisions]),
        ("cookies", [SectionKind.Cookies]),
        ("draftedOn", [SectionKind.Changes]),
        ("updatedOn", [SectionKind.Changes]),
        ("effectiveFrom", [SectionKind.Changes]),
    ];

    /// <summary>The kinds of section; empty where no section is about the place.</summary>
    public static SectionKind[] Of(JsonPointer place)
    {
        var segments = place.Segments;
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (Array.Find(Rows, row => row.Member == segments[i]).Kinds is { } kinds)
            {
                return kinds;
            }
        }

        return [];
    }

    /// <summary>Whether words that could not be settled may state a place, wherever in the page they stand.</summary>
    public static bool MayState(UnclearCode code, JsonPointer place) => place.Segments is [.., var last] && code switch
    {
        UnclearCode.DayWithoutMeaning => last is "draftedOn" or "updatedOn" or "effectiveFrom",
        UnclearCode.HiddenEmail or UnclearCode.EmailPattern => last is "emails" or "email" or "contacts" or "channels" or "dataProtectionOfficer",
        UnclearCode.MisplacedIdentifier => last is "businessId" or "vatNumber",
        _ => false,
    };
}
