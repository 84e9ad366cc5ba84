using System.Text;

namespace RegisterNotice.Import.Html;

/// <summary>Writes the blocks of a file as HTML, with a line for each line of the file, so that a place in the one is a place in the other.</summary>
internal sealed class FileHtml
{
    private readonly StringBuilder html = new();
    private readonly List<FilePlace> places = [];
    private FilePlace here;

    /// <summary>The place of each line; page 0 where a line holds nothing but tags.</summary>
    public IReadOnlyList<FilePlace> Places => [.. places, here];

    public void Write(IReadOnlyList<FileBlock> blocks)
    {
        var depth = 0;
        foreach (var block in blocks)
        {
            var next = (block as FileText)?.ItemDepth ?? 0;
            depth = Nest(depth, next);
            Write(block);
        }

        Nest(depth, 0);
    }

    public override string ToString() => html.ToString();

    // Lists inside lists stand as children of a list: browsers and the reader take that, and no item need stay open.
    private int Nest(int from, int to)
    {
        for (; from > to; from--)
        {
            html.Append("</ul>");
            End();
        }

        for (; from < to; from++)
        {
            html.Append("<ul>");
        }

        return to;
    }

    private void Write(FileBlock block)
    {
        switch (block)
        {
            case FileText { HeadingLevel: > 0 and var level } heading:
                Write(heading, $"h{level}", withWeight: false);
                break;
            case FileText { ItemDepth: > 0 } item:
                Write(item, "li", withWeight: true);
                break;
            case FileText text:
                Write(text, "p", withWeight: true);
                break;
            case FileTable table:
                Write(table);
                break;
        }
    }

    private void Write(FileText block, string tag, bool withWeight)
    {
        html.Append('<').Append(tag).Append('>');
        Lines(block, withWeight);
        html.Append("</").Append(tag).Append('>');
        End();
    }

    private void Lines(FileText block, bool withWeight)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (i > 0)
            {
                html.Append(block.Lines[i - 1].EndsHard ? "<br>" : "");
                End();
            }

            here = block.Lines[i].Place;
            Write(block.Lines[i], withWeight);
        }
    }

    private void Write(FileLine line, bool withWeight)
    {
        foreach (var piece in line.Pieces)
        {
            var isBold = withWeight && piece.IsBold && !string.IsNullOrWhiteSpace(piece.Text);
            html.Append(isBold ? "<strong>" : "");
            if (piece.Address is { } address)
            {
                html.Append("<a href=\"").Append(Encoded(address)).Append("\">");
            }

            html.Append(Encoded(piece.Text));
            html.Append(piece.Address is null ? "" : "</a>").Append(isBold ? "</strong>" : "");
        }
    }

    private void Write(FileTable table)
    {
        html.Append("<table>");
        End();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var tag = row == 0 && table.HasHead ? "th" : "td";
            html.Append("<tr>");
            End();
            foreach (var cell in table.Rows[row])
            {
                html.Append('<').Append(tag);
                if (cell.Columns > 1)
                {
                    html.Append(" colspan=\"").Append(cell.Columns).Append('"');
                }

                if (cell.Rows > 1)
                {
                    html.Append(" rowspan=\"").Append(cell.Rows).Append('"');
                }

                html.Append('>');
                if (cell.Blocks is [FileText { ItemDepth: 0 } words])
                {
                    Lines(words, withWeight: tag != "th");
                }
                else
                {
                    Write(cell.Blocks);
                }

                html.Append("</").Append(tag).Append('>');
                End();
            }

            html.Append("</tr>");
            End();
        }

        html.Append("</table>");
        End();
    }

    private void End()
    {
        html.Append('\n');
        places.Add(here);
        here = default;
    }

    private static string Encoded(string text) =>
        OneLine(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    // A line of a file is a line of the HTML, whatever characters stand in it.
    private static string OneLine(string text) => string.Create(text.Length, text, static (characters, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            characters[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        }
    });
}
