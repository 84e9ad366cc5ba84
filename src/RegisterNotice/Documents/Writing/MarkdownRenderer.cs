using System.Globalization;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes a document as Markdown.</summary>
internal sealed class MarkdownRenderer(CharOutput output)
{
    private const int DeepestHeading = 6;
    private const int GreatestNumber = 999_999_999;

    private readonly MarkdownText text = new(output);
    private bool hasWritten;

    public void Write(NoticeDocument document)
    {
        if (document.Title is { } title)
        {
            StartBlock();
            output.Write("# ");
            text.WriteHeading(new(title, document.TitleMarks));
            output.Write('\n');
        }

        var depth = new HeadingDepth();
        foreach (var section in document.Sections.AsSpan())
        {
            depth.CloseFor(section.Level);
            if (HeadingDepth.HasHeading(section))
            {
                depth.Open(section.Level);
                Heading(section, depth.Depth);
            }

            Blocks(section.Blocks);
        }
    }

    private void Heading(DocumentSection section, int depth)
    {
        StartBlock();
        output.Write('#', Math.Min(DeepestHeading, depth + 1));
        output.Write(' ');
        text.WriteHeading(HeadingDepth.Heading(section));
        output.Write('\n');
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        var isOtherMarker = false;
        Block? before = null;
        foreach (var block in blocks.AsSpan())
        {
            switch (block.Shown)
            {
                case ParagraphBlock { Text.Length: > 0 } paragraph:
                    StartBlock();
                    text.Write(new(paragraph.Text, paragraph.Marks), 0);
                    output.Write('\n');
                    break;
                case ListBlock { Items.Count: > 0 } list:
                    StartBlock();
                    isOtherMarker = Follows(before, list) && !isOtherMarker;
                    List(list, 0, isOtherMarker);
                    break;
                case TableBlock table:
                    Table(table);
                    break;
                default:
                    continue;
            }

            before = block;
        }
    }

    // Two lists of one kind in a row would be one list; another marker parts them.
    private static bool Follows(Block? before, ListBlock list) =>
        before is ListBlock other && ItemLabels.Count(other) == ItemLabels.Count(list);

    private void List(ListBlock list, int indent, bool isOtherMarker)
    {
        var isCounted = ItemLabels.Count(list);
        var number = list.Start >= 0 && list.Start <= GreatestNumber - list.Items.Count ? list.Start : 1;
        for (var i = 0; i < list.Items.Count; i++)
        {
            output.Write(' ', i == 0 ? 0 : indent);
            var marker = isCounted ? (number + i).ToString(CultureInfo.InvariantCulture) : "";
            output.Write(marker);
            output.Write((isCounted, isOtherMarker) switch
            {
                (true, false) => ". ",
                (true, true) => ") ",
                (false, false) => "- ",
                _ => "* ",
            });
            Item(
                list.Items[i],
                isCounted ? new(list.Items[i].Text, list.Items[i].Marks) : ItemLabels.Labelled(list, i),
                indent + marker.Length + 2);
        }
    }

    private void Item(ListItem item, MarkedText words, int indent)
    {
        text.Write(words, indent);
        output.Write('\n');
        var isOtherMarker = false;
        Block? before = null;
        foreach (var list in item.Lists.AsSpan())
        {
            if (list.Items.Count == 0)
            {
                continue;
            }

            // A list that does not begin with 1 or whose first item is empty cannot break off a paragraph.
            if (before is not null || list.Start != 1 || list.Items[0].Text.Length == 0)
            {
                output.Write('\n');
            }

            isOtherMarker = Follows(before, list) && !isOtherMarker;
            output.Write(' ', indent);
            List(list, indent, isOtherMarker);
            before = list;
        }
    }

    private void Table(TableBlock table)
    {
        if (table.Caption is { Length: > 0 } caption)
        {
            StartBlock();
            text.Write(new(caption, table.CaptionMarks), 0);
            output.Write('\n');
        }

        var width = table.Header.Count;
        foreach (var row in table.Rows.AsSpan())
        {
            width = Math.Max(width, row.Cells.Count);
        }

        if (width == 0)
        {
            return;
        }

        StartBlock();
        Row(table.Header, table.HeaderMarks, width);
        output.Write('|');
        for (var i = 0; i < width; i++)
        {
            output.Write(" --- |");
        }

        output.Write('\n');
        foreach (var row in table.Rows.AsSpan())
        {
            Row(row.Cells, row.CellMarks, Math.Max(1, row.Cells.Count));
        }
    }

    // A row with fewer cells than columns is filled up by who reads it.
    private void Row(IReadOnlyList<string> cells, IReadOnlyList<CellMarks> marks, int width)
    {
        output.Write('|');
        for (var i = 0; i < width; i++)
        {
            output.Write(' ');
            if (i < cells.Count)
            {
                text.WriteCell(MarkedText.OfCell(cells, marks, i));
            }

            output.Write(" |");
        }

        output.Write('\n');
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
