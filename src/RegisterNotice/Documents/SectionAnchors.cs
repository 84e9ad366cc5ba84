namespace RegisterNotice.Documents;

/// <summary>
/// The anchors of sections: the name of the main kind (<c>data-content</c>), and from the second section of a kind on its number among them
/// (<c>data-content-2</c>). They do not depend on headings, languages or numbers, and so stay the same from revision to revision.
/// </summary>
internal static class SectionAnchors
{
    private static readonly Dictionary<SectionKind, string> Names = new()
    {
        [SectionKind.Controller] = "controller",
        [SectionKind.Contact] = "contact",
        [SectionKind.DataProtectionOfficer] = "data-protection-officer",
        [SectionKind.RegisterName] = "register-name",
        [SectionKind.Purposes] = "purposes",
        [SectionKind.LegalBasis] = "legal-basis",
        [SectionKind.DataSubjects] = "data-subjects",
        [SectionKind.DataContent] = "data-content",
        [SectionKind.Sources] = "sources",
        [SectionKind.Disclosures] = "disclosures",
        [SectionKind.Transfers] = "transfers",
        [SectionKind.Retention] = "retention",
        [SectionKind.Security] = "security",
        [SectionKind.Rights] = "rights",
        [SectionKind.Access] = "access",
        [SectionKind.Rectification] = "rectification",
        [SectionKind.Erasure] = "erasure",
        [SectionKind.Objection] = "objection",
        [SectionKind.OtherRights] = "other-rights",
        [SectionKind.Complaint] = "complaint",
        [SectionKind.AutomatedDecisions] = "automated-decisions",
        [SectionKind.Cookies] = "cookies",
        [SectionKind.Changes] = "changes",
        [SectionKind.Other] = "other",
        [SectionKind.PageChrome] = "page-chrome",
    };

    /// <summary>The kinds that have anchors: all that are known.</summary>
    public static IReadOnlyCollection<SectionKind> Kinds => Names.Keys;

    /// <summary>The anchor of each section; null where nothing is known of it or it has no heading to be found by.</summary>
    public static string?[] Of(IReadOnlyList<DocumentSection> sections)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = new string?[sections.Count];
        for (var i = 0; i < anchors.Length; i++)
        {
            if (NameOf(sections[i]) is { } name)
            {
                seen.TryGetValue(name, out var before);
                seen[name] = before + 1;
                anchors[i] = before == 0 ? name : FormattableString.Invariant($"{name}-{before + 1}");
            }
        }

        return anchors;
    }

    /// <summary>Whether a text is an anchor: a name, or a name with a number behind it.</summary>
    public static bool IsAnchor(ReadOnlySpan<char> text)
    {
        foreach (var name in Names.Values)
        {
            if (text.StartsWith(name.AsSpan(), StringComparison.Ordinal)
                && (text.Length == name.Length || (text[name.Length] == '-' && IsNumber(text[(name.Length + 1)..]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of what a section is about; null where nothing is known of it.</summary>
    public static string? NameOf(SectionKind kind) => Names.TryGetValue(kind, out var name) ? name : null;

    private static string? NameOf(DocumentSection section) =>
        section.Kinds.Count > 0 && HasHeading(section) ? NameOf(section.Kinds[0]) : null;

    private static bool HasHeading(DocumentSection section) => section.Heading is not null || section.Number is not null;

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
