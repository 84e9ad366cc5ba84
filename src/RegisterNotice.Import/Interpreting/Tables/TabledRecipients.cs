using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads the recipients of tables of processing: each thing that a cell names is one, whatever it is called.</summary>
internal sealed class TabledRecipients
{
    private const int LongestName = 120;

    private readonly NoticeDraft draft;
    private readonly List<Disclosure> items;

    private TabledRecipients(NoticeDraft draft, List<Disclosure> items)
    {
        this.draft = draft;
        this.items = items;
    }

    /// <summary>Reads them into the disclosures of the notice.</summary>
    public static void Read(NoticeDraft draft, List<Disclosure> items)
    {
        var reader = new TabledRecipients(draft, items);
        var found = new List<(ProcessingRow Row, int Index)>();
        foreach (var row in draft.Tables.SelectMany(table => table.Rows))
        {
            foreach (var sentence in row.Of(SectionKind.Disclosures).SelectMany(cell => Sentences.Of([cell.Section], draft.Law)).Where(sentence => !IsNobody(sentence)))
            {
                found.AddRange(reader.In(sentence).Select(index => (row, index)));
            }
        }

        if (found.Count > 0)
        {
            draft.Ties.Add(() => Tie(draft, found));
        }
    }

    // "Ei luovuteta", "vain yhdistyksen käytössä"
    private static bool IsNobody(Sentence sentence) =>
        sentence.IsLead || sentence.HasAny(Meaning.Not, Meaning.DiscloseDenied) || (sentence.Has(Meaning.InternalUse) && !sentence.Has(Meaning.Disclose));

    private IEnumerable<int> In(Sentence sentence)
    {
        foreach (var thing in Enumerations.Things(sentence.Text))
        {
            var name = thing.Trim(' ', '.');
            if (name.Any(char.IsLetter) && !IsOwn(name) && draft.HasRoom(items, sentence.Span, name))
            {
                yield return IndexOf(sentence, RecipientOf(sentence, name));
            }
        }
    }

    private bool IsOwn(string name) => draft.Parties.Controllers.Exists(controller => string.Equals(controller.Name, name, StringComparison.OrdinalIgnoreCase));

    private int IndexOf(Sentence sentence, Recipient recipient)
    {
        var known = items.FindIndex(item => IsSame(item.Recipient, recipient));
        if (known < 0)
        {
            known = items.Count;
            draft.Log(Place.OfDisclosure(known), sentence.SpanOf(recipient.Name ?? recipient.Category![draft.Language]!), "recipientColumn");
            items.Add(new() { Recipient = recipient });
        }

        return known;
    }

    private static bool IsSame(Recipient one, Recipient other) =>
        one.Name is null && other.Name is null ? Equals(one.Category, other.Category) : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    // What names a company or a known body is a name; all else is a category in the words of the cell.
    private Recipient RecipientOf(Sentence cell, string words)
    {
        var sentence = new Sentence(cell.Section, cell.Line, 0, words, draft.Law, lead: null, isLead: false);
        var kind = sentence.HasAny(Meaning.Processor, Meaning.OnBehalf) ? RecipientKind.Processor : (RecipientKind?)null;
        if (Recipients.Named(sentence, draft.Parties.Controllers) is [var named, ..])
        {
            return named with { Kind = named.Kind ?? kind };
        }

        var category = sentence.In(RecipientCategories.Table);
        return new()
        {
            Category = draft.Text(Shortening.Of(words, LongestName)),
            Kind = kind ?? (category is [var only] ? only.Kind : null),
            Sector = category is [{ Kind: RecipientKind.Authority }] ? Sector.Public : null,
        };
    }

    private static void Tie(NoticeDraft draft, List<(ProcessingRow Row, int Index)> found)
    {
        var disclosures = draft.Disclosures.Items.ToArray();
        foreach (var (row, index) in found)
        {
            disclosures[index] = disclosures[index] with { CategoryIds = [.. disclosures[index].CategoryIds.Union(row.CategoryIds)] };
        }

        draft.Disclosures = draft.Disclosures with { Items = disclosures };
    }
}
