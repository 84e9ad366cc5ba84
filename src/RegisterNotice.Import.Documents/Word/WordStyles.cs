using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RegisterNotice.Import.Word;

/// <summary>What the styles of a file say of its paragraphs.</summary>
internal sealed class WordStyles
{
    // A style may stand on itself in a damaged file.
    private const int Deepest = 16;
    private const int Levels = 6;

    private readonly Dictionary<string, Style> styles;

    public WordStyles(MainDocumentPart part) => styles = (part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(style => style.Key, style => style.First(), StringComparer.Ordinal);

    /// <summary>The level of the heading that a paragraph is by its style or outline, 1 to 6; 0 for text.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is >= 0 and < Levels and var own)
        {
            return own + 1;
        }

        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            var name = style.StyleName?.Val?.Value ?? "";
            if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            {
                return 1;
            }

            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < Levels and var level)
            {
                return level + 1;
            }

            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9 && name[8] is >= '1' and <= '6')
            {
                return name[8] - '0';
            }
        }

        return 0;
    }

    /// <summary>The numbering that a paragraph has of itself or by its style.</summary>
    public NumberingProperties? Numbering(ParagraphProperties? properties) =>
        properties?.NumberingProperties ?? Chain(properties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(found => found is not null);

    /// <summary>Whether text is bold by the style of its paragraph.</summary>
    public bool IsBold(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleRunProperties?.Bold).FirstOrDefault(bold => bold is not null) is { } found && (found.Val?.Value ?? true);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var depth = 0; id is not null && depth < Deepest && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
