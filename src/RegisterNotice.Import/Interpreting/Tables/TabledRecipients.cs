using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads the recipients of tables: each thing that a cell of recipients names is one, whatever it is called.</summary>
internal sealed class TabledRecipients
{
    private readonly NoticeDraft draft;
    private readonly List<Disclosure> items;
    private readonly List<(int Index, Func<IEnumerable<string>> Categories)> ties = [];

    private TabledRecipients(NoticeDraft draft, List<Disclosure> items)
    {
        this.draft = draft;
        this.items = items;
    }

    /// <summary>Reads them into the disclosures of the notice.</summary>
    public static void Read(NoticeDraft draft, List<Disclosure> items)
    {
        var reader = new TabledRecipients(draft, items);

        // A table of recipients says more of each than one of purposes.
        foreach (var table in draft.Tables.OrderBy(table => table.IsOfRecipients ? 0 : 1))
        {
            foreach (var row in table.Rows)
            {
                if (table.IsOfRecipients)
                {
                    reader.ReadRecipient(row);
                }
                else
                {
                    reader.ReadCells(row);
                }
            }
        }

        if (reader.ties.Count > 0)
        {
            draft.Ties.Add(reader.Tie);
        }
    }

    private void ReadCells(ProcessingRow row)
    {
        foreach (var sentence in row.Of(SectionKind.Disclosures).SelectMany(cell => Sentences.Of([cell.Section], draft.Law)).Where(sentence => !IsNobody(sentence)))
        {
            // "Paketti Oy: osoite" names the data that it gets.
            var colon = sentence.Text.IndexOf(": ", StringComparison.Ordinal);
            var (names, data) = colon > 0 ? (sentence.Text[..colon], sentence.Text[(colon + 2)..]) : (sentence.Text, null);
            foreach (var index in In(sentence, names))
            {
                ties.Add((index, () => data is null ? row.CategoryIds : CategoriesIn(data)));
            }
        }
    }

    // "Ei luovuteta", "vain yhdistyksen käytössä"
    private static bool IsNobody(Sentence sentence) =>
        sentence.IsLead || sentence.HasAny(Meaning.Not, Meaning.DiscloseDenied)
            || (sentence.Has(Meaning.InternalUse) && !sentence.Has(Meaning.Disclose));

    private IEnumerable<int> In(Sentence sentence, string names)
    {
        foreach (var thing in Enumerations.Things(names))
        {
            var name = thing.Trim(' ', '.');
            if (name.Any(char.IsLetter) && !IsOwn(name) && draft.HasRoom(items, sentence.Span, name))
            {
                yield return IndexOf(sentence, RecipientWords.Read(draft, sentence, name));
            }
        }
    }

    private void ReadRecipient(ProcessingRow row)
    {
        if (row.Cells.FirstOrDefault(cell => cell.Column == 0) is not { } name)
        {
            return;
        }

        var sentence = new Sentence(name.Section, name.Lines[0], 0, name.Lines[0].Text, draft.Law, lead: null, isLead: false);
        if ((IsNobody(sentence) && !RecipientWords.IsUnnamed(name.Text)) || IsOwn(name.Text)
            || !draft.HasRoom(items, sentence.Span, name.Text))
        {
            return;
        }

        var index = IndexOf(sentence, RecipientWords.Read(draft, sentence, name.Text.Replace('\n', ' ')));
        foreach (var cell in row.Cells.Where(cell => cell.Column > 0))
        {
            Learn(index, cell);
        }
    }

    private void Learn(int index, TableCell cell)
    {
        var item = items[index];
        switch (cell.Section.Main)
        {
            case SectionKind.Purposes:
                items[index] = item with { Purpose = item.Purpose ?? draft.Text(cell.Text) };
                break;
            case SectionKind.DataContent:
                ties.Add((index, () => CategoriesIn(cell.Text)));
                break;
            case SectionKind.Transfers:
                items[index] = item with { Recipient = item.Recipient with { Locations = [.. item.Recipient.Locations.Union(CountriesIn(cell.Text))] } };
                break;
            case SectionKind.Other:
                LearnWhen(index, cell.Text);
                break;
            default:
                break;
        }
    }

    private void LearnWhen(int index, string text)
    {
        var item = items[index];
        var regular = RecipientWords.IsRegular(text);
        var condition = string.Join(" ", text.Split('\n').Where(line => RecipientWords.IsRegular(line) is null));
        items[index] = item with { Regular = item.Regular ?? regular, Condition = item.Condition ?? (condition.Length == 0 ? null : draft.Text(condition)) };
    }

    private static List<CountryCode> CountriesIn(string text)
    {
        var hits = MeaningReader.Hits(text, out var meanings);
        return CountryWords.Table.In(meanings, hits);
    }

    private bool IsOwn(string name) =>
        draft.Parties.Controllers.Exists(controller => string.Equals(controller.Name, name, StringComparison.OrdinalIgnoreCase));

    private int IndexOf(Sentence sentence, Recipient recipient)
    {
        var isUnnamed = recipient is { Name: null, Category: null };
        var known = isUnnamed ? -1 : items.FindIndex(item => IsSame(item.Recipient, recipient));
        if (known < 0)
        {
            known = items.Count;
            draft.Log(
                Place.OfDisclosure(known), sentence.SpanOf(recipient.Name ?? recipient.Category?[draft.Language] ?? sentence.Text),
                "recipientColumn");
            draft.Mark(sentence.Section, SectionKind.Disclosures);
            items.Add(new() { Recipient = recipient });
        }

        return known;
    }

    private static bool IsSame(Recipient one, Recipient other) =>
        one.Name is null && other.Name is null ? Equals(one.Category, other.Category)
            : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> CategoriesIn(string names) => CategoryNames.In(draft, names);

    private void Tie()
    {
        var disclosures = draft.Disclosures.Items.ToArray();
        foreach (var (index, categories) in ties)
        {
            disclosures[index] = disclosures[index] with { CategoryIds = [.. disclosures[index].CategoryIds.Union(categories())] };
        }

        draft.Disclosures = draft.Disclosures with { Items = disclosures };
    }
}
