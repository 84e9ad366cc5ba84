using System.Globalization;

namespace RegisterNotice.Import.Pdf;

/// <summary>Takes out what is printed at the head and foot of each page: it is told once, and the numbers of pages not at all.</summary>
internal static class RunningHeads
{
    // The share of a page's height in which heads and feet stand.
    private const double Margin = 0.12;

    public static void Remove(List<PdfPageContent> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var text in page.Lines.Where(line => IsOutside(line, page)).Select(Shape).Distinct(StringComparer.Ordinal))
            {
                seen[text] = seen.GetValueOrDefault(text) + 1;
            }
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            page.Lines.RemoveAll(line => IsOutside(line, page)
                && (IsPageNumber(line) || (seen[Shape(line)] > 1 && !told.Add(Shape(line)))));
        }
    }

    private static bool IsOutside(PdfLine line, PdfPageContent page) =>
        line.Baseline > page.Height * (1 - Margin) || line.Baseline < page.Height * Margin;

    // The number of the page counts as the number of any other.
    private static string Shape(PdfLine line)
    {
        var number = line.Page.ToString(CultureInfo.InvariantCulture);
        return string.Join(' ', line.Words.Select(word => string.Equals(word.Text.Trim('(', ')'), number, StringComparison.Ordinal) ? "#" : word.Text));
    }

    // The number of the very page, alone or of how many: "2", "- 2 -", "2 (5)", "2/5".
    private static bool IsPageNumber(PdfLine line)
    {
        var numbers = line.Text.Split([' ', '-', '–', '(', ')', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length is 1 or 2 && Array.TrueForAll(numbers, text => text.Length <= 4 && text.All(char.IsAsciiDigit))
            && int.Parse(numbers[0], CultureInfo.InvariantCulture) == line.Page;
    }
}
