using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The purposes of a notice as rows of a table: what each rests on, and what differs between them of data, periods and recipients.</summary>
internal sealed class PurposeTable
{
    private static readonly Column<Row>[] Columns =
    [
        new(PurposePhrases.PurposeColumn, static (scribe, row) => scribe.Mark(scribe.Say(row.Purpose.Description))),
        new(PurposePhrases.BasisColumn, static (scribe, row) => Bases(scribe, row.Purpose)),
        new(PurposePhrases.DataColumn, static (_, row) => row.Data),
        new(PurposePhrases.RetentionColumn, static (_, row) => row.Time),
        new(PurposePhrases.RecipientColumn, static (scribe, row) => row.Table.Recipients(scribe, row.Number)),
    ];

    private readonly PurposeTies ties;
    private readonly bool tellsRecipients;

    private PurposeTable(Scribe scribe)
    {
        ties = new(scribe.Notice);
        TellsData = Differ(ties.Categories);
        TellsRetention = Differ(ties.Retention);
        tellsRecipients = Differ(ties.Disclosures);
        var data = new PurposeData(scribe, ties);
        var rows = new List<Row>(scribe.Notice.Purposes.Count);
        for (var i = 0; i < scribe.Notice.Purposes.Count; i++)
        {
            rows.Add(new(this, i, scribe.Notice.Purposes[i], TellsData ? data.NamesOf(i) : null, TellsRetention ? data.TimeOf(i) : null));
        }

        Block = Columns.Over(scribe, rows, PurposePhrases.TableCaption);
    }

    /// <summary>The table; null where it would have one column.</summary>
    public TableBlock? Block { get; }

    /// <summary>Whether it tells which data each purpose has.</summary>
    public bool TellsData { get; }

    /// <summary>Whether it tells how long the data of each purpose are kept.</summary>
    public bool TellsRetention { get; }

    /// <summary>The table of a notice; null where the layout asks for none, or it would have one row or one column.</summary>
    public static PurposeTable? Of(Scribe scribe)
    {
        if (scribe.Options.Layout != Layout.Table || scribe.Notice.Purposes.Count < 2)
        {
            return null;
        }

        var table = new PurposeTable(scribe);
        return table.Block is null ? null : table;
    }

    // Purposes that the same parts concern share a list.
    private static bool Differ(IReadOnlyList<int>[] lists) => !Array.TrueForAll(lists, list => ReferenceEquals(list, lists[0]));

    private static MarkedText? Bases(Scribe scribe, Purpose purpose)
    {
        var lines = scribe.Begin();
        foreach (var basis in purpose.LegalBases.AsSpan())
        {
            var brief = PurposePart.Brief(scribe, basis);
            lines.Add(scribe.Mark(scribe.Say(basis.Interest)) is { } interest ? brief + ": " + interest : brief);
        }

        return lines.Take();
    }

    private MarkedText? Recipients(Scribe scribe, int purpose)
    {
        if (!tellsRecipients)
        {
            return null;
        }

        var lines = scribe.Begin();
        var categories = new HashSet<string>(ties.Categories[purpose].Select(index => scribe.Notice.DataCategories[index].Id), StringComparer.Ordinal);
        foreach (var number in ties.Disclosures[purpose])
        {
            var disclosure = scribe.Notice.Disclosures.Items[number];
            string[] some = [.. disclosure.CategoryIds.Where(categories.Contains)];
            lines.Add(some.Length == 0 || some.Length == categories.Count
                ? RecipientPart.NameAndRole(scribe, disclosure.Recipient) ?? new(scribe[RecipientPhrases.Unnamed])
                : RecipientPart.DataOf(scribe, disclosure, some));
        }

        return lines.Take();
    }

    private sealed record Row(PurposeTable Table, int Number, Purpose Purpose, MarkedText? Data, MarkedText? Time);
}
