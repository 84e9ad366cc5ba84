using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Takes the marks out of lines that say in which other language words are left: <c>poliisi [in Finnish]</c>.</summary>
/// <remarks>Only square brackets mark a text so: in parentheses, <c>(in Finnish)</c> is said of a service or a form.</remarks>
internal sealed class LanguageMarks
{
    private readonly List<(string Words, LanguageTag Language)> left = [];

    /// <summary>Whether any words are left in another language.</summary>
    public bool Any => left.Count > 0;

    /// <summary>Takes the marks out of the lines of a document, and keeps which words they mark.</summary>
    public void TakeOut(List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.IndexOf('[') >= 0)
            {
                lines[i] = Without(lines[i]);
            }
        }
    }

    /// <summary>The language in which words are left; null for the language of the document.</summary>
    public LanguageTag? Of(string words)
    {
        foreach (var (marked, language) in left)
        {
            if (marked.IndexOf(words, StringComparison.Ordinal) >= 0)
            {
                return language;
            }
        }

        return null;
    }

    private Line Without(Line line)
    {
        List<int>? signs = null;
        var from = 0;
        for (var open = line.Text.IndexOf('['); open >= 0; open = line.Text.IndexOf('[', open + 1))
        {
            var close = line.Text.IndexOf(']', open);
            if (close > 0 && LanguageNames.Marked(line.Text[(open + 1)..close]) is { } language)
            {
                var start = open > 0 && line.Text[open - 1] == ' ' ? open - 1 : open;
                (signs ??= []).AddRange(Enumerable.Range(start, close + 1 - start));
                left.Add((line.Text[from..start].Trim(' ', '\t', ',', ';'), language));
                from = close + 1;
            }
        }

        return signs is null || signs.Count == line.Text.Length ? line : line.Without(signs);
    }
}
