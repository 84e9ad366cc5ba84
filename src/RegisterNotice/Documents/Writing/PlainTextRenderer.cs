using System.Globalization;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes a document as plain text.</summary>
internal sealed class PlainTextRenderer(CharOutput output, PlainTextOptions options)
{
    private const string Gap = "  ";

    // For the title, for sections and for what stands below them.
    private const string Underlines = "=-.";

    private readonly PlainTextWrapper text = new(output, options.Width);
    private bool hasWritten;

    public void Write(NoticeDocument document)
    {
        if (document.Title is { } title)
        {
            Heading(PlainLinks.Spell(new(title, document.TitleMarks)), 0);
        }

        var depth = new HeadingDepth();
        foreach (var section in document.Sections.AsSpan())
        {
            depth.CloseFor(section.Level);
            if (HeadingDepth.HasHeading(section))
            {
                depth.Open(section.Level);
                Heading(PlainLinks.Spell(HeadingDepth.Heading(section)), depth.Depth);
            }

            Blocks(section.Blocks);
        }
    }

    private void Heading(string heading, int depth)
    {
        StartBlock();
        var length = text.Write(heading, 0);
        output.Write(Underlines[Math.Min(depth, Underlines.Length - 1)], length);
        output.Write('\n');
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block.Shown)
            {
                case ParagraphBlock { Text.Length: > 0 } paragraph:
                    StartBlock();
                    text.Write(PlainLinks.Spell(new(paragraph.Text, paragraph.Marks)), 0);
                    break;
                case ListBlock { Items.Count: > 0 } list:
                    StartBlock();
                    List(list, 0);
                    break;
                case TableBlock table:
                    Table(table);
                    break;
            }
        }
    }

    private static string MarkerOf(ListBlock list, int index, bool isCounted)
    {
        if (isCounted)
        {
            return ((long)list.Start + index).ToString(CultureInfo.InvariantCulture) + ". ";
        }

        return ItemLabels.Of(list, index) is null ? "- " : "";
    }

    private void List(ListBlock list, int indent)
    {
        var isCounted = ItemLabels.Count(list);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var marker = MarkerOf(list, i, isCounted);
            var deeper = indent + Math.Max(2, marker.Length);
            output.Write(' ', indent);
            output.Write(marker);
            text.Write(PlainLinks.Spell(isCounted ? new(list.Items[i].Text, list.Items[i].Marks) : ItemLabels.Labelled(list, i)), deeper);
            foreach (var inner in list.Items[i].Lists.AsSpan())
            {
                List(inner, deeper);
            }
        }
    }

    private void Table(TableBlock table)
    {
        if (table.Caption is { Length: > 0 } caption)
        {
            StartBlock();
            text.Write(PlainLinks.Spell(new(caption, table.CaptionMarks)), 0);
        }

        if (table.Header.Count == 0 && table.Rows.Count == 0)
        {
            return;
        }

        table = Spelled(table);
        if (TryFit(table, out var widths))
        {
            StartBlock();
            Aligned(table, widths);
        }
        else
        {
            foreach (var row in table.Rows.AsSpan())
            {
                StartBlock();
                Labelled(table.Header, row.Cells);
            }

            HeaderAlone(table);
        }
    }

    private static TableBlock Spelled(TableBlock table) => table with
    {
        Header = Spelled(table.Header, table.HeaderMarks),
        Rows = [.. table.Rows.Select(row => row with { Cells = Spelled(row.Cells, row.CellMarks) })],
    };

    private static IReadOnlyList<string> Spelled(IReadOnlyList<string> cells, IReadOnlyList<CellMarks> marks) =>
        marks.Count == 0 ? cells : [.. cells.Select((_, i) => PlainLinks.Spell(MarkedText.OfCell(cells, marks, i)))];

    /// <summary>The widths of the columns, if all of them fit side by side and no cell has a second line.</summary>
    private bool TryFit(TableBlock table, out int[] widths)
    {
        widths = new int[table.Rows.Aggregate(table.Header.Count, (most, row) => Math.Max(most, row.Cells.Count))];
        if (!Measure(table.Header, widths))
        {
            return false;
        }

        foreach (var row in table.Rows.AsSpan())
        {
            if (!Measure(row.Cells, widths))
            {
                return false;
            }
        }

        return widths.Sum(width => (long)width) + ((widths.Length - 1) * Gap.Length) <= options.Width;
    }

    private static bool Measure(IReadOnlyList<string> cells, int[] widths)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].AsSpan().IndexOfAny('\n', '\r', '\t') >= 0)
            {
                return false;
            }

            widths[i] = Math.Max(widths[i], BidiBalance.Close(cells[i]).Length);
        }

        return true;
    }

    private void Aligned(TableBlock table, int[] widths)
    {
        if (table.Header.Count > 0)
        {
            Row(table.Header, widths);
            Row([.. widths.Select(width => new string('-', width))], widths);
        }

        foreach (var row in table.Rows.AsSpan())
        {
            Row(row.Cells, widths);
        }
    }

    // What directional formatting a cell leaves open must not turn the next one around.
    private void Row(IReadOnlyList<string> cells, int[] widths)
    {
        // Behind the last words of a row, nothing is set.
        var count = cells.Count;
        while (count > 1 && cells[count - 1].Length == 0)
        {
            count--;
        }

        for (var i = 0; i < count; i++)
        {
            var cell = BidiBalance.Close(cells[i]);
            text.WriteLine(cell.AsSpan());
            if (i < count - 1)
            {
                output.Write(' ', widths[i] - cell.Length + Gap.Length);
            }
        }

        output.Write('\n');
    }

    private void Labelled(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                text.Write(i < header.Count && header[i].Length > 0 ? $"{header[i]}: {cells[i]}" : cells[i], Gap.Length);
            }
        }
    }

    private void HeaderAlone(TableBlock table)
    {
        if (table.Rows.Count == 0)
        {
            StartBlock();
            text.Write(string.Join(Gap, table.Header), 0);
        }
    }

    private void StartBlock()
    {
        if (hasWritten)
        {
            output.Write('\n');
        }

        hasWritten = true;
    }
}
