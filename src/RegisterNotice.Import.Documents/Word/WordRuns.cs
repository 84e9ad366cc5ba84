using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RegisterNotice.Import.Html;

namespace RegisterNotice.Import.Word;

/// <summary>Reads the words of a paragraph. What was deleted under tracking, is hidden or is the code of a field is none of them.</summary>
internal sealed class WordRuns(MainDocumentPart part, bool isBold, Action breakPage, int deepest)
{
    private readonly List<List<FilePiece>> lines = [[]];
    private readonly List<OpenXmlElement> boxes = [];
    private int codes;

    /// <summary>Boxes of text that are anchored in the paragraph.</summary>
    public IReadOnlyList<OpenXmlElement> Boxes => boxes;

    public IReadOnlyList<IReadOnlyList<FilePiece>> Read(Paragraph paragraph)
    {
        Walk(paragraph, null, 0);
        return lines;
    }

    private void Walk(OpenXmlElement parent, string? address, int depth)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    Run(run, address);
                    break;
                case Hyperlink link when depth < deepest:
                    Walk(link, Address(link) ?? address, depth + 1);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                default:
                    if (depth < deepest && child.HasChildren)
                    {
                        Walk(child, address, depth + 1);
                    }

                    break;
            }
        }
    }

    private void Run(Run run, string? address)
    {
        if (run.RunProperties?.Vanish is { } hidden && (hidden.Val?.Value ?? true))
        {
            return;
        }

        var bold = run.RunProperties?.Bold is { } own ? own.Val?.Value ?? true : isBold;
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case FieldChar { FieldCharType: { } type }:
                    codes = Codes(type.Value);
                    break;
                case Text text when codes == 0:
                    Add(text.Text, bold, address);
                    break;
                case TabChar or PositionalTab:
                    Add(" ", bold, address);
                    break;
                case NoBreakHyphen:
                    Add("-", bold, address);
                    break;
                case Break { Type: null } or CarriageReturn:
                    lines.Add([]);
                    break;
                case Break { Type: { } kind } when kind.Value == BreakValues.Page:
                case LastRenderedPageBreak:
                    breakPage();
                    break;
                case Break:
                    lines.Add([]);
                    break;
                default:
                    boxes.AddRange(Contents(child));
                    break;
            }
        }
    }

    // Between its beginning and its separator a field holds its code, then what is shown of it.
    private int Codes(FieldCharValues type)
    {
        if (type == FieldCharValues.Begin)
        {
            return codes + 1;
        }

        return Math.Max(0, codes - (type == FieldCharValues.Separate || codes > 0 ? 1 : 0));
    }

    // A box stands twice in a file: as newer and as older versions of Word draw it.
    private static IEnumerable<OpenXmlElement> Contents(OpenXmlElement drawing)
    {
        var choice = drawing is AlternateContent alternate ? alternate.GetFirstChild<AlternateContentChoice>() ?? drawing : drawing;
        return choice.Descendants<TextBoxContent>().Where(box => !box.Ancestors<TextBoxContent>().Any());
    }

    private string? Address(Hyperlink link)
    {
        var uri = link.Id?.Value is { } id ? part.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString
            : null;
        return uri is not null && (uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) || uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) ? uri : null;
    }

    private void Add(string text, bool bold, string? address)
    {
        // A hyphen that is shown at the end of a line only.
        var seen = text.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);
        var line = lines[^1];
        if (line.Count > 0 && line[^1] is var last && last.IsBold == bold && string.Equals(last.Address, address, StringComparison.Ordinal))
        {
            line[^1] = last with { Text = last.Text + seen };
        }
        else
        {
            line.Add(new(seen, bold, address));
        }
    }
}
