using System.Globalization;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Writing;

/// <summary>Writes a document as HTML.</summary>
internal sealed class HtmlRenderer
{
    private const int DeepestHeading = 6;

    private readonly HtmlText text;
    private readonly HtmlFrame frame;
    private readonly HeadingDepth depth = new();
    private readonly CharOutput output;
    private readonly HtmlOptions options;
    private LanguageTag? language;

    public HtmlRenderer(CharOutput output, HtmlOptions options)
    {
        this.output = output;
        this.options = options;
        text = new(output, options.IdPrefix);
        frame = new(output, text, options);
    }

    public void Write(NoticeDocument document)
    {
        language = document.Language;
        var title = document.Title ?? LeadPhrases.PrivacyNotice[LanguageFallback.Main(document.Language)];
        var anchors = SectionAnchors.Of(document.Sections);
        if (options.Page)
        {
            frame.Head(document, title);
            output.Write("<main class=\"register-notice\">\n");
        }
        else
        {
            output.Write("<article class=\"register-notice\"");
            text.WriteLanguage(document.Language);
            output.Write(" aria-labelledby=\"");
            output.Write(options.IdPrefix);
            output.Write("notice-heading\">\n");
        }

        frame.Languages(document.Language);
        OpenHeading(0, "notice");
        text.Write(document.Title is null ? new(title) : new MarkedText(title, document.TitleMarks), language);
        CloseHeading(0);
        Sections(document, anchors);
        if (options.Page)
        {
            output.Write("</main>\n");
        }

        if (options.EmbeddedJson is { } data)
        {
            output.Write("<script type=\"application/json\" class=\"register-notice-data\" id=\"");
            output.Write(options.IdPrefix);
            output.Write("notice-data\">");
            ScriptData.Write(output, data);
            output.Write("</script>\n");
        }

        output.Write(options.Page ? "</body>\n</html>\n" : "</article>\n");
    }

    private void Sections(NoticeDocument document, string?[] anchors)
    {
        var hasContents = false;
        for (var i = 0; i < anchors.Length; i++)
        {
            var section = document.Sections[i];
            Close(depth.CloseFor(section.Level));
            if (HeadingDepth.HasHeading(section))
            {
                if (!hasContents)
                {
                    frame.Contents(document, anchors);
                    hasContents = true;
                }

                depth.Open(section.Level);
                Heading(section, anchors[i]);
            }

            Blocks(section.Blocks);
        }

        Close(depth.CloseFor(int.MinValue));
    }

    private void Heading(DocumentSection section, string? anchor)
    {
        output.Write("<section");
        if (anchor is not null)
        {
            output.Write(" class=\"register-notice-");
            output.Write(SectionAnchors.NameOf(section.Kinds[0])!);
            output.Write("\" id=\"");
            output.Write(options.IdPrefix);
            output.Write(anchor);
            output.Write("\" aria-labelledby=\"");
            output.Write(options.IdPrefix);
            output.Write(anchor);
            output.Write("-heading\"");
        }

        output.Write(">\n");
        OpenHeading(depth.Depth, anchor);
        text.Write(HeadingDepth.Heading(section), language);
        CloseHeading(depth.Depth);
    }

    private void OpenHeading(int level, string? anchor)
    {
        output.Write("<h");
        output.Write(Digit(level));
        if (anchor is not null)
        {
            output.Write(" id=\"");
            output.Write(options.IdPrefix);
            output.Write(anchor);
            output.Write("-heading\"");
        }

        output.Write('>');
    }

    private void CloseHeading(int level)
    {
        output.Write("</h");
        output.Write(Digit(level));
        output.Write(">\n");
    }

    private char Digit(int level) => (char)('0' + Math.Min(DeepestHeading, options.HeadingLevel + level));

    private void Close(int count)
    {
        for (var i = 0; i < count; i++)
        {
            output.Write("</section>\n");
        }
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block.Shown)
            {
                case ParagraphBlock { Text.Length: > 0 } paragraph:
                    Open("<p", paragraph);
                    text.Write(new MarkedText(paragraph.Text, paragraph.Marks), paragraph.Language ?? language);
                    output.Write("</p>\n");
                    break;
                case ListBlock { Items.Count: > 0 } list:
                    List(list);
                    break;
                case TableBlock table:
                    Table(table);
                    break;
            }
        }
    }

    private void List(ListBlock list)
    {
        var isCounted = ItemLabels.Count(list);
        if (isCounted)
        {
            output.Write("<ol");
            if (list.Start != 1)
            {
                output.Write(" start=\"");
                output.Write(list.Start.ToString(CultureInfo.InvariantCulture));
                output.Write('"');
            }

            Open("", list);
        }
        else
        {
            Open("<ul", list);
        }

        output.Write('\n');
        for (var i = 0; i < list.Items.Count; i++)
        {
            output.Write("<li>");
            text.Write(
                isCounted ? new MarkedText(list.Items[i].Text, list.Items[i].Marks) : ItemLabels.Labelled(list, i),
                list.Language ?? language);
            foreach (var inner in list.Items[i].Lists.AsSpan())
            {
                if (inner.Items.Count > 0)
                {
                    output.Write('\n');
                    List(inner);
                }
            }

            output.Write("</li>\n");
        }

        output.Write(isCounted ? "</ol>\n" : "</ul>\n");
    }

    private void Table(TableBlock table)
    {
        Open("<table", table);
        output.Write('\n');
        if (table.Caption is { } caption)
        {
            output.Write("<caption>");
            text.Write(new MarkedText(caption, table.CaptionMarks), table.Language ?? language);
            output.Write("</caption>\n");
        }

        if (table.Header.Count > 0)
        {
            output.Write("<thead>\n<tr>");
            for (var i = 0; i < table.Header.Count; i++)
            {
                var isEmpty = string.IsNullOrWhiteSpace(table.Header[i]);
                output.Write(isEmpty ? "<td>" : "<th scope=\"col\">");
                text.Write(MarkedText.OfCell(table.Header, table.HeaderMarks, i), table.Language ?? language);
                output.Write(isEmpty ? "</td>" : "</th>");
            }

            output.Write("</tr>\n</thead>\n");
        }

        output.Write("<tbody>\n");
        foreach (var row in table.Rows.AsSpan())
        {
            output.Write("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                Cell(table, row, i);
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
    }

    // The first cell names its row where the table has headings at all.
    private void Cell(TableBlock table, TableRow row, int index)
    {
        var cells = row.Cells;
        var isHeader = index == 0 && table.Header.Count > 1 && !string.IsNullOrWhiteSpace(cells[0]);
        output.Write(isHeader ? "<th scope=\"row\"" : "<td");
        if (index < table.Header.Count && !string.IsNullOrWhiteSpace(table.Header[index]))
        {
            output.Write(" data-label=\"");
            text.WriteAttribute(table.Header[index]);
            output.Write('"');
        }

        output.Write('>');
        text.Write(MarkedText.OfCell(cells, row.CellMarks, index), table.Language ?? language);
        output.Write(isHeader ? "</th>" : "</td>");
    }

    private void Open(string tag, Block block)
    {
        output.Write(tag);
        if (block.Language is not null && !block.Language.Equals(language))
        {
            text.WriteLanguage(block.Language);
        }

        output.Write('>');
    }
}
