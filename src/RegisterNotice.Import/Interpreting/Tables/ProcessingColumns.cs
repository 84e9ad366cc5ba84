using RegisterNotice.Import.Lexicon;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>What the columns of a table are about, where the table tells of processing: purposes or data, and something that belongs to them.</summary>
internal sealed class ProcessingColumns
{
    private const int FewestKinds = 2;

    // Sections whose tables list something else, of which purposes and data are told: recipients, countries, cookies.
    private static readonly SectionKind[] OfOthers = [SectionKind.Cookies, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Rights, SectionKind.Changes];

    private readonly SectionKind[][] kinds;

    private ProcessingColumns(SectionKind[][] kinds) => this.kinds = kinds;

    /// <summary>How many columns there are.</summary>
    public int Count => kinds.Length;

    /// <summary>What all columns are about.</summary>
    public IEnumerable<SectionKind> Kinds => kinds.SelectMany(some => some).Distinct();

    /// <summary>What a column is about.</summary>
    public SectionKind[] KindsAt(int column) => kinds[column];

    /// <summary>Whether a column is about one thing together with another, as "purpose and legal basis".</summary>
    public bool Joins(int column, SectionKind kind) => Main(column) != kind && Array.IndexOf(kinds[column], kind) >= 0;

    /// <summary>What a column is mainly about; null where its head does not say.</summary>
    public SectionKind? Main(int column) => column < Count && kinds[column] is [var kind, ..] ? kind : null;

    /// <summary>The columns of a table of processing; null where the table is none.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="section">Where the table stands.</param>
    public static ProcessingColumns? Of(string[] heads, Section section)
    {
        var columns = new ProcessingColumns(Array.ConvertAll(heads, ColumnHeads.KindsOf));
        var isOfCookies = Array.Exists(heads, head => MeaningReader.Read(head).Has(Meaning.Cookie));
        var isOfOthers = section.AnnouncesAny([SectionKind.Cookies]) || (section.Main is { } main && Array.IndexOf(OfOthers, main) >= 0);
        return !isOfCookies && !isOfOthers && columns.AreOfProcessing(section) ? columns : null;
    }

    /// <summary>The columns of a table of recipients: the first names whoever receives data, the others say more of it; null where the table is none.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="section">Where the table stands.</param>
    public static ProcessingColumns? OfRecipients(string[] heads, Section section)
    {
        var columns = new ProcessingColumns(Array.ConvertAll(heads, ColumnHeads.KindsOf));
        return section.Announces(SectionKind.Disclosures) && heads.Length > 1 && columns.Main(0) == SectionKind.Disclosures ? columns
            : null;
    }

    /// <summary>What the labels of a list of recipients are about.</summary>
    public static ProcessingColumns OfLabels(IReadOnlyList<SectionKind[]> labels) => new([.. labels]);

    private bool AreOfProcessing(Section section)
    {
        if (Kinds.Count() < FewestKinds)
        {
            return false;
        }

        return Has(SectionKind.Purposes) ? ArePurposes() : Has(SectionKind.DataContent) && AreData(section);
    }

    // A purpose beside a name that says nothing of processing, such as that of a service, or behind a recipient, is what that thing is for.
    private bool ArePurposes()
    {
        var tellsOfProcessing = Has(SectionKind.LegalBasis) || Has(SectionKind.DataContent);
        return tellsOfProcessing || Main(0) is not (null or SectionKind.Disclosures or SectionKind.Sources);
    }

    // Under the heading of retention, data with their periods are a table of periods.
    private bool AreData(Section section)
    {
        var isOfPeriods = section.Main == SectionKind.Retention && !section.Announces(SectionKind.DataContent);
        return !isOfPeriods && Main(0) is SectionKind.DataContent or SectionKind.DataSubjects or SectionKind.LegalBasis or SectionKind.Retention;
    }

    private bool Has(SectionKind kind) => Array.Exists(kinds, some => Array.IndexOf(some, kind) >= 0);
}
