using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>The rows of a table over parts of a notice; a text that is too narrow for it has a paragraph for each row, with the heads of the columns as labels.</summary>
internal static class FormTable
{
    /// <summary>The rows by their columns; empty where the block is no such table.</summary>
    public static List<Dictionary<Phrase, List<FormLine>>> Rows(FormBlock block, FormWords words, params Phrase[] columns)
    {
        var rows = new List<Dictionary<Phrase, List<FormLine>>>();
        if (block.IsTable)
        {
            var heads = block.Rows[0].ConvertAll(cell => cell is [var only] ? Array.Find(columns, column => words.Is(only.Text, column)) : null);
            if (heads.TrueForAll(head => head is not null))
            {
                foreach (var cells in block.Rows.Skip(1))
                {
                    rows.Add(Enumerable.Range(0, Math.Min(cells.Count, heads.Count)).Where(i => cells[i].Count > 0).ToDictionary(i => heads[i]!, i => cells[i]));
                }
            }
        }
        else if (block.IsParagraph)
        {
            Labelled(block.Lines, words, columns, rows);
        }

        return rows;
    }

    private static void Labelled(List<FormLine> lines, FormWords words, Phrase[] columns, List<Dictionary<Phrase, List<FormLine>>> rows)
    {
        var row = new Dictionary<Phrase, List<FormLine>>();
        List<FormLine>? cell = null;
        foreach (var line in lines)
        {
            if (line.Indent == 0 && Array.Find(columns, column => words.Behind(line.Text, column) is not null) is { } head && !row.ContainsKey(head))
            {
                row[head] = cell = [line with { Text = words.Behind(line.Text, head)! }];
            }
            else if (cell is null || line.Indent == 0)
            {
                return;
            }
            else
            {
                cell.Add(line);
            }
        }

        rows.Add(row);
    }
}
