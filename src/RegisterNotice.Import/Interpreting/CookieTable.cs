using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads tables and lists of cookies: for each its name, who provides it, what it is for,
/// how long it stays and whether the service needs it.</summary>
/// <remarks>What a table has in its columns, a list has behind labels: "Google Analytics", and below it "Palveluntarjoaja: Google".</remarks>
internal static class CookieTable
{
    private enum Column
    {
        Name,
        Provider,
        Purpose,
        Lifetime,
        Essential,
        Shared,
    }

    private static readonly (Column Column, string[] Heads)[] Columns =
    [
        (Column.Name,
        [
            "eväste", "evästeen nimi", "nimi", "työkalu", "eväste tai työkalu", "kaka", "kakans namn", "namn", "verktyg", "kaka eller verktyg",
            "cookie", "cookie name", "name", "tool", "cookie or tool",
        ]),
        (Column.Provider, ["tarjoaja", "palveluntarjoaja", "palvelu", "asettaja", "omistaja", "leverantör", "tjänst", "provider", "service", "set by"]),
        (Column.Purpose, ["tarkoitus", "käyttötarkoitus", "kuvaus", "selite", "ändamål", "syfte", "beskrivning", "purpose", "description"]),
        (Column.Lifetime,
        [
            "voimassaolo", "voimassaoloaika", "kesto", "elinikä", "elinaika", "säilytysaika", "vanheneminen", "giltighet", "giltighetstid", "varaktighet",
            "livslängd", "lagringstid", "validity", "duration", "lifetime", "expiry", "expires", "retention",
        ]),
        (Column.Essential,
        [
            "välttämätön", "välttämätön palvelulle", "nödvändig", "nödvändig för tjänsten", "essential", "necessary", "strictly necessary",
            "essential to the service",
        ]),
        (Column.Shared, ["ulkopuoliset saavat tietoja", "utomstående får uppgifter", "data shared with third parties"]),
    ];

    private static readonly string[] Yes = ["kyllä", "on", "ja", "yes"];
    private static readonly string[] No = ["ei", "nej", "no"];

    /// <summary>The technologies in the rows of a section's tables, and in the lists whose items have such labels below them.</summary>
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
            else if (columns.Count > 1 && columns.ContainsKey(Column.Name))
            {
                Add(draft, line,
                    columns.ToDictionary(column => column.Key, column => column.Value < cells.Length ? cells[column.Value] : ""), found);
            }
        }

        foreach (var entry in section.Entries)
        {
            if (ValuesOf(entry) is { Count: > 1 } values)
            {
                Add(draft, entry.Line, values, found);
            }
        }
    }

    // The name, and what the labels below it say; a label of the first line says something of a cookie without a name.
    private static Dictionary<Column, string> ValuesOf(Entry entry)
    {
        var values = new Dictionary<Column, string>();
        foreach (var line in entry.Details.Prepend(entry.Line))
        {
            if (line.Property is { } label && ColumnOf(label.Text) is { } column)
            {
                values[column] = line.Text[label.ValueStart..];
            }
        }

        if (values.Count > 0 && !values.ContainsKey(Column.Name))
        {
            values[Column.Name] = entry.Line.Property is { } first && ColumnOf(first.Text) is not null ? "" : entry.Name;
        }

        return values;
    }

    private static void Add(NoticeDraft draft, Line line, Dictionary<Column, string> values, List<TrackingTechnology> found)
    {
        var isNamed = Value(values, Column.Name).Length > 0 || Value(values, Column.Purpose).Length > 0;
        if (isNamed && draft.HasRoom(found, line.Span, line.Text))
        {
            draft.Log(Place.OfTechnology(found.Count), line.Span, "rowOfCookies");
            found.Add(Technology(draft, values));
        }
    }

    private static TrackingTechnology Technology(NoticeDraft draft, Dictionary<Column, string> values)
    {
        var lifetime = Value(values, Column.Lifetime);
        return new()
        {
            Name = Value(values, Column.Name) is { Length: > 0 } name ? name : null,
            Provider = Value(values, Column.Provider) is { Length: > 0 } provider ? provider : null,
            Purpose = Value(values, Column.Purpose) is { Length: > 0 } purpose ? draft.Text(purpose) : null,
            Lifetime = StatedPeriods.In(lifetime) is [var (period, _, _), ..] ? period : null,
            SessionOnly = MeaningReader.Read(lifetime).Has(Meaning.Session) && !MeaningReader.Read(lifetime).Has(Meaning.Persistent)
                ? true
                : null,
            Essential = YesOrNo(Value(values, Column.Essential)),
            ThirdPartyAccess = YesOrNo(Value(values, Column.Shared)),
        };
    }

    private static bool? YesOrNo(string text) => text.TrimEnd('.').ToLowerInvariant() switch
    {
        var word when Array.IndexOf(Yes, word) >= 0 => true,
        var word when Array.IndexOf(No, word) >= 0 => false,
        _ => null,
    };

    private static Dictionary<Column, int> Heads(string[] cells)
    {
        var found = new Dictionary<Column, int>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (ColumnOf(cells[i]) is { } column && !found.ContainsKey(column))
            {
                found.Add(column, i);
            }
        }

        return found;
    }

    private static Column? ColumnOf(string head)
    {
        var row = Array.FindIndex(Columns,
            row => Array.Exists(row.Heads, known => string.Equals(known, head.Trim(), StringComparison.OrdinalIgnoreCase)));
        return row < 0 ? null : Columns[row].Column;
    }

    private static string Value(Dictionary<Column, string> values, Column column) =>
        values.TryGetValue(column, out var value) ? value.Trim() : "";
}
