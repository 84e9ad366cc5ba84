using RegisterNotice.Import.Html;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace RegisterNotice.Import.Pdf;

/// <summary>Reads the words and rules of a page.</summary>
internal static class PdfPageReader
{
    // In sizes of the letters: a wider gap parts columns or cells.
    private const double WideGap = 1.7;

    // A hyphen that is not shown unless a line ends with it.
    private const string SoftHyphen = "\u00AD";

    // Marks without width, which stand where a program wished to break an address.
    private static readonly string[] Unseen = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"];

    public static PdfPageContent Read(Page page)
    {
        var rules = PdfRules.Of(page);
        var lines = Lines(Words(page), rules, page.Number);
        return new(lines, rules, page.Height);
    }

    private static List<PdfWord> Words(Page page)
    {
        var links = page.GetHyperlinks().Where(link => IsAddress(link.Uri)).ToList();
        var words = new List<PdfWord>();
        foreach (var letters in PdfWords.Of(page.Letters))
        {
            var text = Seen(string.Concat(letters.Select(letter => letter.Value)));
            if (text.Length == 0)
            {
                continue;
            }

            var first = letters.FirstOrDefault(letter => !string.IsNullOrWhiteSpace(letter.Value)) ?? letters[0];
            var box = Box(letters);
            words.Add(new(text, box.Left, box.Right, first.StartBaseLine.Y, Size(first), IsBold(first))
            {
                Address = links.Count == 0 ? null : links.Find(link => link.Bounds.ContainsPoint(box.Centroid))?.Uri,
            });
        }

        return words;
    }

    private static PdfRectangle Box(IReadOnlyList<Letter> letters)
    {
        var box = letters[0].BoundingBox;
        var (left, bottom, right, top) = (box.Left, box.Bottom, box.Right, box.Top);
        for (var i = 1; i < letters.Count; i++)
        {
            box = letters[i].BoundingBox;
            (left, bottom, right, top) = (Math.Min(left, box.Left), Math.Min(bottom, box.Bottom), Math.Max(right, box.Right), Math.Max(top, box.Top));
        }

        return new(left, bottom, right, top);
    }

    private static bool ContainsPoint(this PdfRectangle box, PdfPoint point) =>
        point.X >= box.Left && point.X <= box.Right && point.Y >= box.Bottom && point.Y <= box.Top;

    private static bool IsAddress(string? uri) =>
        uri is not null && (uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private static string Seen(string text)
    {
        if (IsPlain(text))
        {
            return text.Trim();
        }

        var seen = text.Normalize(System.Text.NormalizationForm.FormC).Replace('\u00A0', ' ');
        foreach (var mark in Unseen)
        {
            seen = seen.Replace(mark, "", StringComparison.Ordinal);
        }

        return (seen.EndsWith(SoftHyphen, StringComparison.Ordinal) ? seen : seen.Replace(SoftHyphen, "", StringComparison.Ordinal)).Trim();
    }

    // Letters that are whole by themselves, as nearly all are.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is '\u00A0' or '\u00AD' or >= '\u0250')
            {
                return false;
            }
        }

        return true;
    }

    private static double Size(Letter letter) =>
        letter.PointSize is > 0 and < 400 and var size ? size : Math.Max(1, letter.BoundingBox.Height);

    private static bool IsBold(Letter letter) =>
        letter.FontDetails?.IsBold == true || (letter.FontName?.Contains("bold", StringComparison.OrdinalIgnoreCase) ?? false)
        || (letter.FontName?.Contains("black", StringComparison.OrdinalIgnoreCase) ?? false);

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
        foreach (var word in words.OrderByDescending(word => word.Baseline).ThenBy(word => word.Left))
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
