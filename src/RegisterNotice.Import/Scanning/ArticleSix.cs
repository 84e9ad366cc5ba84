namespace RegisterNotice.Import.Scanning;

/// <summary>Finds the points of Article 6(1) of the GDPR that a text names: <c>6(1)(b)</c>, <c>6.1 a ja b</c>, <c>6 artiklan 1 kohdan b ja f
/// alakohta</c>.</summary>
internal static class ArticleSix
{
    private static readonly string[] Paragraphs =
    [
        "(1)", ".1", " (1)", " artiklan 1 kohdan", " artiklan 1 kohta", " artikla 1 kohta", " art. 1 kohta", " art. 1",
    ];

    private static readonly string[] Conjunctions = ["ja ", "sekä ", "tai ", "och ", "samt ", "eller ", "and ", "or ", ", ", "& ", ","];

    private static readonly string[] Words = ["section ", "point ", "punkt ", "led ", "alakohta ", "kohta "];

    private static readonly (char Point, LegalBasisKind Kind)[] Kinds =
        [('a', LegalBasisKind.Consent), ('b', LegalBasisKind.Contract), ('c', LegalBasisKind.LegalObligation), ('d', LegalBasisKind.VitalInterests), ('e', LegalBasisKind.PublicTask), ('f', LegalBasisKind.LegitimateInterests)];

    /// <summary>The legal bases that the points of a text stand for, each once.</summary>
    public static List<LegalBasisKind> Bases(string text)
    {
        var found = new List<LegalBasisKind>();
        for (var at = text.IndexOf('6'); at >= 0; at = text.IndexOf('6', at + 1))
        {
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/'))
            {
                continue;
            }

            var paragraph = Array.Find(Paragraphs, words => string.Compare(text, at + 1, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (paragraph is not null)
            {
                Points(text, at + 1 + paragraph.Length, found);
            }
        }

        return found;
    }

    private static int AfterSigns(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '(' or '.')
        {
            at++;
        }

        return at;
    }

    private static void Points(string text, int at, List<LegalBasisKind> found)
    {
        while (true)
        {
            at = AfterSigns(text, at);
            at = AfterSigns(text, at + (TextScan.AnyAt(text, at, Words)?.Length ?? 0));

            if (at == text.Length || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
                || Array.FindIndex(Kinds, row => row.Point == char.ToLowerInvariant(text[at])) is not (>= 0 and var row))
            {
                return;
            }

            if (!found.Contains(Kinds[row].Kind))
            {
                found.Add(Kinds[row].Kind);
            }

            at++;
            while (at < text.Length && text[at] is ')' or ' ')
            {
                at++;
            }

            if (TextScan.AnyAt(text, at, Conjunctions) is not { } conjunction)
            {
                return;
            }

            at += conjunction.Length;
        }
    }
}
