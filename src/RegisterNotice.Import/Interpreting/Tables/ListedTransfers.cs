using RegisterNotice.Import.Lexicon;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads transfers that a page lists under their heading: a row or an item for each, with whoever receives the data, where they go, and on what that
/// rests.</summary>
internal sealed class ListedTransfers(NoticeDraft draft, List<Transfer> items)
{
    private readonly Dictionary<Entry, int> ofEntries = [];
    private readonly Dictionary<Section, SectionKind[][]> columnsOf = [];
    private readonly HashSet<Line> rows = [];
    private readonly HashSet<Section> read = [];

    /// <summary>Whether any was read from a section.</summary>
    public bool WasReadIn(Section section) => read.Contains(section);

    /// <summary>Whether a section lists transfers one by one: what its sentences say beside is said of these.</summary>
    public static bool AreIn(Section section) =>
        section.Main == SectionKind.Transfers && !section.Announces(SectionKind.Disclosures)
            && (section.Lines.Exists(line => line.IsTableHead && ColumnsOf(line) is not null) || section.Entries.Count > 0);

    /// <summary>Reads a sentence that names a listed transfer or says more of one; false for any other.</summary>
    public bool Read(Sentence sentence)
    {
        if (!AreIn(sentence.Section))
        {
            return false;
        }

        if (sentence.IsTableRow)
        {
            return ReadRow(sentence.Section, sentence.Line);
        }

        if (sentence.Detailed is { } entry)
        {
            return ofEntries.TryGetValue(entry, out var index) && Learn(index, sentence);
        }

        return sentence.Named is { } named && (IsOpened(sentence) || NamesRecipient(named.Line.Property)) && Add(sentence, named);
    }

    // "Data are transferred as follows:", and not "Data are not transferred, except:".
    private static bool IsOpened(Sentence sentence) =>
        sentence.Lead is { } lead && lead.HasAny(Meaning.Move, Meaning.Disclose) && !lead.Has(Meaning.Not)
            && sentence.Line.Property is null;

    private static bool NamesRecipient(PropertyLabel? label) =>
        label is not null && ColumnHeads.KindsOf(label.Text) is [SectionKind.Disclosures, ..];

    private bool ReadRow(Section section, Line line)
    {
        if (line.IsTableHead)
        {
            if (ColumnsOf(line) is not { } heads)
            {
                return false;
            }

            columnsOf[section] = heads;
            return true;
        }

        if (!columnsOf.TryGetValue(section, out var columns))
        {
            return false;
        }

        if (rows.Add(line) && draft.HasRoom(items, line.Span, line.Text))
        {
            var whole = new Sentence(section, line, 0, line.Text, draft.Law, lead: null, isLead: false);
            Add(whole, Cell(line, columns, SectionKind.Disclosures), CountriesIn(Cell(line, columns, SectionKind.Transfers)));
        }

        return true;
    }

    private static SectionKind[][]? ColumnsOf(Line head)
    {
        var columns = Array.ConvertAll(head.Cells!, ColumnHeads.KindsOf);
        return Array.Exists(columns, kinds => kinds is [SectionKind.Disclosures, ..]) && columns.Length > 1 ? columns : null;
    }

    private static string Cell(Line row, SectionKind[][] columns, SectionKind kind)
    {
        var at = Array.FindIndex(columns, kinds => kinds is [var main, ..] && main == kind);
        return at >= 0 && at < row.Cells!.Length ? row.Cells[at].Trim() : "";
    }

    private bool Add(Sentence sentence, Entry entry)
    {
        if (draft.HasRoom(items, sentence.Span, sentence.Text))
        {
            ofEntries[entry] = items.Count;
            var (name, countries) = Parted(entry.Name.TrimEnd('.', ' '));
            Add(sentence, name, countries);
        }

        return true;
    }

    private void Add(Sentence sentence, string name, List<CountryCode> countries)
    {
        read.Add(sentence.Section);
        draft.Mark(sentence.Section, SectionKind.Transfers);
        draft.Log(Place.OfTransfer(items.Count), sentence.Span, "transferListed");
        items.Add(new()
        {
            Recipient = name.Length == 0 ? null : RecipientWords.Read(draft, sentence, name),
            Countries = countries,
            Safeguard = TransferReader.SafeguardIn(sentence),
        });
    }

    private bool Learn(int index, Sentence sentence)
    {
        var item = items[index];
        var label = sentence.Line.Property;
        var isOfPlace = label is not null && ColumnHeads.KindsOf(label.Text) is [SectionKind.Transfers, ..];
        items[index] = item with
        {
            Safeguard = item.Safeguard ?? TransferReader.SafeguardIn(sentence),
            Countries = isOfPlace && item.Countries.Count == 0 ? CountriesIn(sentence.Line.Text[label!.ValueStart..]) : item.Countries,
        };
        draft.Taken.Add(sentence.Span);
        return true;
    }

    // "Mailer Inc. (processor), United States"
    private static (string Name, List<CountryCode> Countries) Parted(string words)
    {
        for (var at = words.IndexOf(", ", StringComparison.Ordinal); at > 0; at = words.IndexOf(", ", at + 1, StringComparison.Ordinal))
        {
            if (CountriesIn(words[(at + 2)..]) is { Count: > 0 } countries)
            {
                return (words[..at], countries);
            }
        }

        return CountriesIn(words) is { Count: > 0 } alone ? ("", alone) : (words, []);
    }

    // Only where each thing is a country.
    private static List<CountryCode> CountriesIn(string words)
    {
        var countries = Enumerations.Things(words).Select(CountryNames.Find).ToList();
        return countries.TrueForAll(country => country is not null) ? [.. countries.OfType<CountryCode>()] : [];
    }
}
