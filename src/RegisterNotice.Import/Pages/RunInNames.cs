using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>
/// Tells names in bold that run into what is said of them on the next line from headings: a purpose over its legal basis, data over their
/// period.
/// </summary>
internal static class RunInNames
{
    private static readonly MeaningSet OfBases = MeaningSet.Of(
        Meaning.Consent, Meaning.Contract, Meaning.LegalObligation, Meaning.VitalInterests, Meaning.PublicTask, Meaning.LegitimateInterests);

    /// <summary>Whether a line is such a name.</summary>
    public static bool Are(List<PageLine> lines, int index)
    {
        if (!lines[index].IsBold || index + 1 == lines.Count || lines[index + 1] is not { StartsBlock: false, IsBold: false, Cells: null } next)
        {
            return false;
        }

        var above = lines.FindLastIndex(index - 1 < 0 ? 0 : index - 1, line => line.Role == LineRole.Heading);
        var meanings = MeaningReader.Read(next.Text);
        return above >= 0 && lines[above].Reading.Kinds switch
        {
            [SectionKind.Purposes or SectionKind.LegalBasis, ..] => meanings.Has(Meaning.Processing) && meanings.HasAnyOf(OfBases),
            [SectionKind.Retention, ..] => meanings.Has(Meaning.Keep),
            _ => false,
        };
    }
}
