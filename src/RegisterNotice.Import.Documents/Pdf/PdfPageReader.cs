using RegisterNotice.Import.Html;

namespace RegisterNotice.Import.Pdf;

/// <summary>Reads the words and rules of a page.</summary>
internal static class PdfPageReader
{
    // In sizes of the letters: a wider gap parts columns or cells.
    private const double WideGap = 1.7;

    public static PdfPageContent Read(PdfDrawing drawing, List<PdfLink> links, int page, double height)
    {
        var rules = PdfRules.Of(drawing.Paths);
        var lines = Lines(PdfWords.Of(drawing, links), rules, page);
        return new(lines, rules, height, drawing.LetterCount);
    }

    private static List<PdfLine> Lines(List<PdfWord> words, IReadOnlyList<PdfRule> rules, int page)
    {
        var lines = new List<PdfLine>();
        var number = 0;
        foreach (var row in Rows(words))
        {
            number++;
            foreach (var fragment in Fragments(row, rules))
            {
                lines.Add(new(fragment, page) { Number = number });
            }
        }

        return lines;
    }

    // Words whose baselines are about the same, from the top.
    private static List<List<PdfWord>> Rows(List<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in AreOrdered(words) ? words : words.OrderByDescending(word => word.Baseline).ThenBy(word => word.Left).ToList())
        {
            var last = rows.Count == 0 ? null : rows[^1];
            if (last is not null && last[0].Baseline - word.Baseline < 0.45 * Math.Min(last[0].Size, word.Size))
            {
                last.Add(word);
            }
            else
            {
                rows.Add([word]);
            }
        }

        return rows;
    }

    // Most pages are drawn in the order in which they are read.
    private static bool AreOrdered(List<PdfWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (before, word) = (words[i - 1], words[i]);
            if (!(before.Baseline > word.Baseline || (before.Baseline == word.Baseline && before.Left <= word.Left)))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<List<PdfWord>> Fragments(List<PdfWord> row, IReadOnlyList<PdfRule> rules)
    {
        row.Sort((one, other) => one.Left.CompareTo(other.Left));
        var fragment = new List<PdfWord> { row[0] };
        for (var i = 1; i < row.Count; i++)
        {
            var (before, word) = (row[i - 1], row[i]);
            if (word.Left - before.Right > WideGap * Math.Max(before.Size, word.Size) && !IsMark(fragment)
                || IsBetween(rules, before, word))
            {
                yield return fragment;
                fragment = [];
            }

            fragment.Add(word);
        }

        yield return fragment;
    }

    // Behind a number or a bullet stands a gap that parts nothing.
    private static bool IsMark(List<PdfWord> fragment) =>
        fragment.Count == 1 && (ListMarks.IsBullet(fragment[0].Text) || ListMarks.IsNumber(fragment[0].Text));

    private static bool IsBetween(IReadOnlyList<PdfRule> rules, PdfWord left, PdfWord right)
    {
        foreach (var rule in rules)
        {
            if (rule.IsVertical && rule.At >= left.Right - 1 && rule.At <= right.Left + 1
                && rule.Covers(left.Baseline + (left.Size * 0.25)))
            {
                return true;
            }
        }

        return false;
    }
}
