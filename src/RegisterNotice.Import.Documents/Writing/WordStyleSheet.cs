using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RegisterNotice.Import.Writing;

/// <summary>The styles of a Word file, by the names that Word knows them by.</summary>
internal static class WordStyleSheet
{
    private const string Body = "Normal";
    private const string Font = "Calibri";

    // Name, style that it stands on, size in half points, space before and after in twentieths of a point, outline level (-1 for none), whether it is
    // bold and kept with what follows.
    private static readonly (string Id, string Name, string? Base, int Size, int Before, int After, int Outline, bool IsHeading)[] Paragraphs =
    [
        (Body, "Normal", null, 22, 0, 120, -1, false),
        ("Title", "Title", Body, 40, 0, 240, -1, true),
        ("Heading1", "heading 1", Body, 30, 360, 120, 0, true),
        ("Heading2", "heading 2", Body, 26, 240, 80, 1, true),
        ("Heading3", "heading 3", Body, 24, 200, 80, 2, true),
        ("Heading4", "heading 4", Body, 22, 160, 60, 3, true),
        ("Heading5", "heading 5", Body, 22, 160, 60, 4, true),
        ("Heading6", "heading 6", Body, 22, 160, 60, 5, true),
        ("ListBullet", "List Bullet", Body, 22, 0, 60, -1, false),
        ("ListNumber", "List Number", Body, 22, 0, 60, -1, false),
        ("Caption", "caption", Body, 22, 160, 60, -1, true),
        ("TableText", "Table Text", Body, 20, 40, 40, -1, false),
        ("TableHeading", "Table Heading", Body, 20, 40, 40, -1, true),
    ];

    public static Styles Of(LanguageTag language)
    {
        var text = new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font }, new FontSize { Val = "22" }, new Languages { Val = language.Value });
        var styles = new Styles(new DocDefaults(new RunPropertiesDefault(text), new ParagraphPropertiesDefault()));
        styles.Append(Paragraphs.Select(Paragraph));
        styles.AppendChild(Link());
        styles.AppendChild(Grid());
        return styles;
    }

    /// <summary>A page of A4 with margins of two centimetres.</summary>
    public static SectionProperties PageOfA4() => new(
        new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 709, Footer = 709, Gutter = 0 });

    private static Style Paragraph((string Id, string Name, string? Base, int Size, int Before, int After, int Outline, bool IsHeading) row)
    {
        var style = new Style(new StyleName { Val = row.Name }) { Type = StyleValues.Paragraph, StyleId = row.Id, Default = row.Base is null ? OnOffValue.FromBoolean(true) : null };
        if (row.Base is { } parent)
        {
            style.AppendChild(new BasedOn { Val = parent });
            style.AppendChild(new NextParagraphStyle { Val = row.IsHeading ? parent : row.Id });
        }

        style.AppendChild(new PrimaryStyle());
        var layout = new StyleParagraphProperties();
        if (row.IsHeading)
        {
            layout.AppendChild(new KeepNext());
        }

        layout.AppendChild(new SpacingBetweenLines { Before = $"{row.Before}", After = $"{row.After}" });
        if (row.Outline >= 0)
        {
            layout.AppendChild(new OutlineLevel { Val = row.Outline });
        }

        style.AppendChild(layout);
        var letters = new StyleRunProperties();
        if (row.IsHeading)
        {
            letters.AppendChild(new Bold());
        }

        letters.AppendChild(new FontSize { Val = $"{row.Size}" });
        style.AppendChild(letters);
        return style;
    }

    private static Style Link() => new(
        new StyleName { Val = "Hyperlink" },
        new StyleRunProperties(new Color { Val = "0B57A4" }, new Underline { Val = UnderlineValues.Single }))
    { Type = StyleValues.Character, StyleId = "Hyperlink" };

    private static Style Grid()
    {
        var line = (BorderType border) => { (border.Val, border.Size, border.Color) = (BorderValues.Single, 4U, "A0A4A8"); return border; };
        return new(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(
                    line(new TopBorder()), line(new LeftBorder()), line(new BottomBorder()), line(new RightBorder()), line(new InsideHorizontalBorder()), line(new InsideVerticalBorder())),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableGrid" };
    }
}
