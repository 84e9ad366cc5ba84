using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads the purposes of tables of processing, each with the bases of its rows.</summary>
/// <remarks>A cell is one purpose, whatever its name enumerates; the lines of a cell are purposes each, unless they explain the first.</remarks>
internal sealed class TabledPurposes
{
    private static readonly (Meaning Meaning, LegalBasisKind Kind)[] Names =
    [
        (Meaning.Consent, LegalBasisKind.Consent),
        (Meaning.Contract, LegalBasisKind.Contract),
        (Meaning.LegalObligation, LegalBasisKind.LegalObligation),
        (Meaning.VitalInterests, LegalBasisKind.VitalInterests),
        (Meaning.PublicTask, LegalBasisKind.PublicTask),
        (Meaning.LegitimateInterests, LegalBasisKind.LegitimateInterests),
    ];

    private readonly NoticeDraft draft;

    private TabledPurposes(NoticeDraft draft) => this.draft = draft;

    public static void Read(NoticeDraft draft)
    {
        var reader = new TabledPurposes(draft);
        foreach (var table in draft.ProcessingTables)
        {
            table.Mark(draft);
            IReadOnlyList<string> above = [];
            foreach (var row in table.Rows)
            {
                // A row that names no purpose goes on with that of the row before it.
                row.PurposeIds = reader.In(table, row) is { Count: > 0 } named ? named : above;
                above = row.PurposeIds;
                reader.ReadBases(table, row);
            }

            table.More.ForEach(reader.ReadMore);
        }
    }

    private List<string> In(ProcessingTable table, ProcessingRow row)
    {
        var ids = new List<string>();
        foreach (var cell in row.Of(SectionKind.Purposes).Take(1))
        {
            var isJoined = table.Columns.Joins(cell.Column, SectionKind.LegalBasis);
            foreach (var line in IsExplained(cell) || isJoined ? cell.Lines.Take(1) : cell.Lines)
            {
                ids.Add(IdOf(line, isJoined ? WithoutBasis(line.Text) : line.Text));
            }
        }

        return ids;
    }

    // "Uutiskirje" and below it "Lähetämme uutisia kerran kuussa."
    private static bool IsExplained(TableCell cell) =>
        cell.Lines.Count > 1 && !cell.Lines[0].IsListItem
            && cell.Lines.Skip(1).Any(line => line.Text[^1] == '.' || char.IsLower(line.Text[0]));

    private static string WithoutBasis(string text)
    {
        var open = text.IndexOf('(');
        return open > 0 && Bases(MeaningReader.Read(text[open..])).Any() ? text[..open] : text;
    }

    private string IdOf(Line line, string words)
    {
        var text = NumberPrefix.Without(words).TrimEnd('.', ';', ',', ':', ' ');
        var known = draft.PurposeCalled(text);
        if (known < 0)
        {
            known = draft.Purposes.Count;
            draft.Log(Place.Of(NoticeShape.Purposes, known), line.SpanOf(text), "purposeColumn");
            draft.Purposes.Add(new()
            {
                Id = $"purpose-{known + 1}",
                Description = draft.Text(text),
                Activities = PurposeActivities.In(text, draft.Language.Value)
            });
        }

        return draft.Purposes[known].Id;
    }

    private void ReadBases(ProcessingTable table, ProcessingRow row)
    {
        foreach (var cell in row.Cells.Where(cell => cell.Section.Main == SectionKind.LegalBasis || table.Columns.Joins(cell.Column, SectionKind.LegalBasis)))
        {
            foreach (var sentence in Sentences.Of([cell.Section], draft.Law).Where(sentence => !sentence.IsLead))
            {
                foreach (var basis in BasesIn(sentence))
                {
                    Attach(row, sentence, basis);
                }
            }
        }
    }

    // What the table says already is not said anew; what it has no room for is added.
    private void ReadMore(Section more)
    {
        var name = more.Heading!.Text.TrimEnd('.');
        var index = draft.PurposeCalled(name);
        foreach (var sentence in index < 0 ? [] : Sentences.Of([more], draft.Law))
        {
            foreach (var basis in BasisReader.StatedIn(draft, sentence))
            {
                Add(index, sentence, basis);
            }

            if (ArticleNine.ConditionIn(sentence.Citations) is { } condition)
            {
                AddCondition(index, sentence, condition);
            }
        }
    }

    private void AddCondition(int index, Sentence sentence, SpecialCategoryCondition condition)
    {
        var bases = draft.Purposes[index].LegalBases;
        if (bases.Count > 0 && !bases.Any(basis => basis.SpecialCategory is not null))
        {
            draft.Log(Place.Of(NoticeShape.Purposes, index).Of(PurposeShape.LegalBases, 0).Of(LegalBasisShape.SpecialCategory), sentence.Span, "specialCategoryCondition");
            draft.Purposes[index] = draft.Purposes[index] with { LegalBases = [bases[0] with { SpecialCategory = condition }, .. bases.Skip(1)] };
        }
    }

    // What the reader of bases finds; in a column of bases, a name alone says it too.
    private IEnumerable<LegalBasis> BasesIn(Sentence sentence)
    {
        var read = BasisReader.StatedIn(draft, sentence);
        return read.Count > 0 || sentence.Has(Meaning.Not)
            ? read
            : Bases(sentence.Meanings).Select(kind => new LegalBasis { Kind = kind, Description = draft.Text(sentence.Text) });
    }

    private static IEnumerable<LegalBasisKind> Bases(MeaningSet meanings) =>
        Names.Where(name => meanings.Has(name.Meaning)).Select(name => name.Kind);

    private void Attach(ProcessingRow row, Sentence sentence, LegalBasis basis)
    {
        if (row.PurposeIds.Count == 0)
        {
            draft.Unsettled(sentence.Span, sentence.Text, UnclearCode.BasisWithoutPurpose);
        }

        foreach (var index in row.PurposeIds.Select(id => draft.Purposes.FindIndex(purpose => purpose.Id == id)))
        {
            Add(index, sentence, basis);
        }
    }

    private void Add(int index, Sentence sentence, LegalBasis basis)
    {
        var purpose = draft.Purposes[index];
        if (purpose.LegalBases.All(known => known.Kind != basis.Kind))
        {
            draft.Log(Place.Of(NoticeShape.Purposes, index).Of(PurposeShape.LegalBases, purpose.LegalBases.Count), sentence.Span, "legalBasisColumn");
            draft.Purposes[index] = purpose with { LegalBases = [.. purpose.LegalBases, basis] };
        }
    }
}
