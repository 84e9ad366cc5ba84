namespace RegisterNotice.Documents;

/// <summary>
/// The anchors of sections: the name of the main kind (<c>data-content</c>), and from the second section of a kind on its number among them (<c>data-content-2</c>). They
/// do not depend on headings, languages or numbers, and so stay the same from revision to revision.
/// </summary>
internal static class SectionAnchors
{
    // In the order of SectionKind.
    private static readonly string[] Names =
    [
        "controller", "contact", "data-protection-officer", "register-name", "purposes", "legal-basis", "data-subjects", "data-content", "sources", "disclosures", "transfers",
        "retention", "security", "rights", "access", "rectification", "erasure", "objection", "other-rights", "complaint", "automated-decisions", "cookies", "changes", "other",
        "page-chrome",
    ];

    /// <summary>The anchor of each section; null where nothing is known of it or it has no heading to be found by.</summary>
    public static string?[] Of(IReadOnlyList<DocumentSection> sections)
    {
        var seen = new int[Names.Length];
        var anchors = new string?[sections.Count];
        for (var i = 0; i < anchors.Length; i++)
        {
            if (Kind(sections[i]) is { } kind)
            {
                var ordinal = ++seen[(int)kind];
                anchors[i] = ordinal == 1 ? Names[(int)kind] : FormattableString.Invariant($"{Names[(int)kind]}-{ordinal}");
            }
        }

        return anchors;
    }

    /// <summary>Whether a text is an anchor: a name, or a name with a number behind it.</summary>
    public static bool IsAnchor(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name.AsSpan(), StringComparison.Ordinal)
                && (text.Length == name.Length || (text[name.Length] == '-' && IsNumber(text[(name.Length + 1)..]))))
            {
                return true;
            }
        }

        return false;
    }

    private static SectionKind? Kind(DocumentSection section) =>
        section.Kinds.Count > 0 && (section.Heading is not null || section.Number is not null) && (int)section.Kinds[0] is >= 0 and var kind && kind < Names.Length ? section.Kinds[0] : null;

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
