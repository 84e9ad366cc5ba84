using RegisterNotice.Import;

namespace RegisterNotice.Tool.Explaining;

/// <summary>A page by its lines, with the marks that stand in each.</summary>
internal sealed class SourceLines
{
    private const string Breaks = "\n\r";
    private const string BreaksOfText = "\n\r\u2028\u2029\f\v\u0085";

    private readonly List<int> starts = [];

    public SourceLines(string page, PageFormat format, ImportResult result, LanguageTag language)
    {
        Lines = Split(page, format == PageFormat.Text ? BreaksOfText : Breaks);
        var values = new FactValue(result.Notices);
        Marks = [.. result.Facts.Select(fact => MarkOf(fact, result, values))
            .Concat(result.Unclear.Select(passage => new SourceMark(0, "", "", passage.Span, passage.ReasonIn(language), Confidence: null)))
            .Where(mark => mark.Span.Line >= 1 && mark.Span.Line <= Lines.Count)
            .OrderBy(mark => mark.Span.Line).ThenBy(mark => mark.Span.Column).Select((mark, i) => mark with { Number = i + 1 })];
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>All marks in the order of the page.</summary>
    public IReadOnlyList<SourceMark> Marks { get; }

    /// <summary>Where each line begins in the page, in UTF-16 code units.</summary>
    public IReadOnlyList<int> Starts => starts;

    /// <summary>The place of a sign of the page: its line and column.</summary>
    public SourceSpan SpanAt(int index)
    {
        var line = starts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, index - starts[line] + 1, 1);
    }

    /// <summary>Where a mark begins and ends in the page.</summary>
    public (int Start, int End) Place(SourceMark mark)
    {
        var start = starts[mark.Span.Line - 1] + Math.Max(0, mark.Span.Column - 1);
        return (start, start + mark.Span.Length);
    }

    private static SourceMark MarkOf(ImportedFact fact, ImportResult result, FactValue values)
    {
        var pointer = result.Notices.Count == 1 ? fact.Pointer : JsonPointer.WholeDocument.Append(fact.Notice).Append(fact.Pointer);
        return new(0, pointer, values.At(fact.Notice, fact.Pointer), fact.Span, fact.Rule, fact.Confidence);
    }

    private List<string> Split(string page, string breaks)
    {
        var lines = new List<string>();
        starts.Add(0);
        for (var i = 0; i < page.Length; i++)
        {
            if (breaks.Contains(page[i]))
            {
                lines.Add(page[starts[^1]..i]);
                i += page[i] == '\r' && i + 1 < page.Length && page[i + 1] == '\n' ? 1 : 0;
                starts.Add(i + 1);
            }
        }

        lines.Add(page[starts[^1]..]);
        return lines;
    }
}
