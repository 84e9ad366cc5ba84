using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads tables of cookies: a row for each, with columns for its name, who provides it, what it is for and how long it stays.</summary>
internal static class CookieTable
{
    private enum Column
    {
        Name,
        Provider,
        Purpose,
        Lifetime,
    }

    private static readonly (Column Column, string[] Heads)[] Columns =
    [
        (Column.Name, ["eväste", "evästeen nimi", "nimi", "kaka", "kakans namn", "namn", "cookie", "cookie name", "name"]),
        (Column.Provider, ["tarjoaja", "palveluntarjoaja", "palvelu", "asettaja", "omistaja", "leverantör", "tjänst", "provider", "service", "set by"]),
        (Column.Purpose, ["tarkoitus", "käyttötarkoitus", "kuvaus", "selite", "ändamål", "syfte", "beskrivning", "purpose", "description"]),
        (Column.Lifetime, ["voimassaolo", "voimassaoloaika", "kesto", "elinikä", "elinaika", "säilytysaika", "vanheneminen", "giltighet", "giltighetstid", "varaktighet", "livslängd", "lagringstid", "validity", "duration", "lifetime", "expiry", "expires", "retention"]),
    ];

    /// <summary>The technologies in the rows of a section's tables.</summary>
    public static void Read(NoticeDraft draft, Section section, List<TrackingTechnology> found)
    {
        var columns = new Dictionary<Column, int>();
        foreach (var line in section.Lines)
        {
            if (line.Cells is not { } cells)
            {
                continue;
            }

            if (line.IsTableHead)
            {
                columns = Heads(cells);
            }
            else if (columns.Count > 1 && columns.ContainsKey(Column.Name) && Cell(cells, columns, Column.Name) is { Length: > 0 } name
                && draft.HasRoom(found, line.Span, line.Text))
            {
                draft.Log(Place.OfTechnology(found.Count), line.Span, "rowOfCookies");
                found.Add(Technology(draft, name, cells, columns));
            }
        }
    }

    private static TrackingTechnology Technology(NoticeDraft draft, string name, string[] cells, Dictionary<Column, int> columns)
    {
        var lifetime = Cell(cells, columns, Column.Lifetime) ?? "";
        return new()
        {
            Name = name,
            Provider = Cell(cells, columns, Column.Provider) is { Length: > 0 } provider ? provider : null,
            Purpose = Cell(cells, columns, Column.Purpose) is { Length: > 0 } purpose ? draft.Text(purpose) : null,
            Lifetime = StatedPeriods.In(lifetime) is [var (period, _, _), ..] ? period : null,
            SessionOnly = MeaningReader.Read(lifetime).Has(Meaning.Session) ? true : null,
        };
    }

    private static Dictionary<Column, int> Heads(string[] cells)
    {
        var found = new Dictionary<Column, int>();
        for (var i = 0; i < cells.Length; i++)
        {
            var row = Array.FindIndex(Columns, row => Array.Exists(row.Heads, head => string.Equals(head, cells[i].Trim(), StringComparison.OrdinalIgnoreCase)));
            if (row >= 0 && !found.ContainsKey(Columns[row].Column))
            {
                found.Add(Columns[row].Column, i);
            }
        }

        return found;
    }

    private static string? Cell(string[] cells, Dictionary<Column, int> columns, Column column) =>
        columns.TryGetValue(column, out var index) && index < cells.Length ? cells[index] : null;
}
