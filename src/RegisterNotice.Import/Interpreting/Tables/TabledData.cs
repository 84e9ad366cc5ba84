using RegisterNotice.Import.Interpreting.Data;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads the data of tables of processing, and whose they are; names of categories that are told elsewhere only tie them.</summary>
internal sealed class TabledData
{
    private const int LongestName = 90;

    private readonly NoticeDraft draft;

    private TabledData(NoticeDraft draft) => this.draft = draft;

    public static void Read(NoticeDraft draft)
    {
        var reader = new TabledData(draft);
        foreach (var row in draft.ProcessingTables.SelectMany(table => table.Rows))
        {
            row.CategoryIds = [.. reader.Categories(row).Distinct()];
            row.SubjectIds = [.. row.Of(SectionKind.DataSubjects).SelectMany(reader.Subjects).Distinct()];
        }

        if (draft.ProcessingTables.Any())
        {
            draft.Ties.Add(reader.Tie);
        }
    }

    // With two columns of data, the first names what the second lists.
    private List<string> Categories(ProcessingRow row)
    {
        var cells = row.Of(SectionKind.DataContent).ToList();
        var ids = new List<string>();
        if (cells is [{ Lines: [var name] }, var items])
        {
            ids.AddRange(IdsOf(name, name.Text, Things(items.Text.Replace('\n', ';'))));
            return ids;
        }

        foreach (var cell in cells)
        {
            if (cell.Lines.Count > 1 && cell.Lines.All(line => Named(line.Text) is null && Things(line.Text).Count == 1))
            {
                // A thing on each line: data of one category, or the names of several.
                AddThings(ids, cell.Lines[0], cell.Text, [.. cell.Lines.Select(line => line.Text)]);
                continue;
            }

            foreach (var line in cell.Lines)
            {
                Read(ids, line);
            }
        }

        return ids;
    }

    private void Read(List<string> ids, Line line)
    {
        if (line.Meanings.HasAny(Meaning.CollectDenied, Meaning.KeepDenied, Meaning.ProcessingDenied))
        {
            return;
        }

        var parts = line.Text.Split([';'], StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(parts, part => Named(part) is not null))
        {
            foreach (var part in parts)
            {
                var (name, items) = Named(part) ?? (part.Trim(), []);
                ids.AddRange(IdsOf(line, name, items));
            }

            return;
        }

        AddThings(ids, line, line.Text, Things(line.Text));
    }

    // Names of categories that are told elsewhere; what is none of them are the data of one category.
    private void AddThings(List<string> ids, Line line, string whole, IReadOnlyList<string> things)
    {
        var own = new List<string>();
        foreach (var thing in things)
        {
            if (Known(thing) is { } known)
            {
                ids.Add(known.Id);
            }
            else
            {
                own.Add(thing);
            }
        }

        if (own.Count > 0)
        {
            var name = own.Count == things.Count ? whole.Replace("\n", ", ") : string.Join(", ", own);
            ids.AddRange(IdsOf(line, name, own.Count > 1 ? own : []));
        }
    }

    // "Yhteystiedot: nimi, osoite", "Yhteystiedot (nimi, osoite)"
    private static (string Name, IReadOnlyList<string> Items)? Named(string text)
    {
        var words = text.Trim().TrimEnd('.');
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            return (words[..colon], Things(words[(colon + 2)..]));
        }

        var open = words.IndexOf(" (", StringComparison.Ordinal);
        var isWhole = open > 0 && words[^1] == ')' && words.IndexOf(')') == words.Length - 1 && words.IndexOf(',') is var comma
            && (comma < 0 || comma > open);
        return isWhole && Things(words[(open + 2)..^1]) is { Count: > 1 } items ? (words[..open], items) : null;
    }

    private static IReadOnlyList<string> Things(string text) =>
        [.. Enumerations.Things(text).Select(thing => thing.Trim(' ', '.')).Where(thing => thing.Length > 1)];

    private DataCategory? Known(string name) =>
        draft.DataCategories.Find(category => string.Equals(category.Name[draft.Language], name.Trim(' ', '.'), StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> IdsOf(Line line, string name, IReadOnlyList<string> items)
    {
        var text = Shortening.Of(name.Trim().TrimEnd('.', ':'), LongestName);
        if (Known(text) is { } known)
        {
            return [known.Id];
        }

        // Items that are sensitive in another way make a category of their own.
        var first = draft.DataCategories.Count;
        var category = new DataCategoryDraft(text, line);
        foreach (var item in items)
        {
            category.AddItem(item);
        }

        category.Close(draft);
        return [.. draft.DataCategories.Skip(first).Select(added => added.Id)];
    }

    private IEnumerable<string> Subjects(TableCell cell)
    {
        foreach (var line in cell.Lines)
        {
            foreach (var name in Things(line.Text))
            {
                var known = draft.DataSubjects.Find(group => string.Equals(group.Name[draft.Language], name, StringComparison.OrdinalIgnoreCase));
                if (known is null && draft.HasRoom(draft.DataSubjects, line.Span, name))
                {
                    draft.Log(Place.Of(NoticeShape.DataSubjects, draft.DataSubjects.Count), line.SpanOf(name), "columnOfDataSubjects");
                    draft.DataSubjects.Add(known = new() { Id = $"group-{draft.DataSubjects.Count + 1}", Name = draft.Text(name) });
                }

                yield return known?.Id ?? "";
            }
        }
    }

    private void Tie()
    {
        foreach (var row in draft.ProcessingTables.SelectMany(table => table.Rows))
        {
            foreach (var index in row.CategoryIds.Select(id => draft.DataCategories.FindIndex(category => category.Id == id)).Where(index => index >= 0))
            {
                var category = draft.DataCategories[index];
                draft.DataCategories[index] = category with
                {
                    PurposeIds = [.. category.PurposeIds.Union(row.PurposeIds)],
                    SubjectIds = [.. category.SubjectIds.Union(row.SubjectIds.Where(id => id.Length > 0))],
                };
            }
        }
    }
}
