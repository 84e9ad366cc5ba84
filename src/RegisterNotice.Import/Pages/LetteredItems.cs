using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds the items of lists that letters or Roman numbers mark: <c>a) nimi</c>, <c>b) osoite</c>; <c>i. name</c>, <c>ii. address</c>.</summary>
/// <remarks>Only those that go on from the first: a letter alone may be that of a provision, or the number of a heading.</remarks>
internal static class LetteredItems
{
    private const int Fewest = 2;
    private const int LongestItem = 160;
    private const double CoverageOfHeading = 0.8;

    private static readonly string[] Letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"];
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv"];

    /// <summary>Makes items of the lines that are some.</summary>
    public static void Mark(List<PageLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            i = Math.Max(i, Math.Max(Mark(lines, i, Letters), Mark(lines, i, Roman)) - 1);
        }
    }

    // Gives where the lines go on behind the list; the start where there is none.
    private static int Mark(List<PageLine> lines, int start, string[] marks)
    {
        var end = start;
        while (end < lines.Count && end - start < marks.Length && LengthOf(lines[end], marks[end - start]) > 0)
        {
            end++;
        }

        if (end - start < Fewest)
        {
            return start;
        }

        for (var i = start; i < end; i++)
        {
            lines[i] = Item(lines[i], LengthOf(lines[i], marks[i - start]));
        }

        return end;
    }

    // How long the mark is with the space behind it; 0 where the line does not begin with it.
    private static int LengthOf(PageLine line, string mark)
    {
        var text = line.Text;
        var end = mark.Length + 1;
        var isMarked = !line.IsListItem && line.Cells is null && text.Length > end + 1 && text.Length <= LongestItem
            && text.StartsWith(mark, StringComparison.Ordinal) && text[mark.Length] is '.' or ')' && text[end] == ' ';
        if (!isMarked)
        {
            return 0;
        }

        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return HeadingLexicon.Read(text[end..]) is { HasKinds: true, HasVerb: false, Coverage: >= CoverageOfHeading } ? 0 : end;
    }

    private static PageLine Item(PageLine line, int length) =>
        new(line.Text[length..], line.Line, line.Column + length)
        {
            Marker = line.Text[..length].TrimEnd(),
            StartsBlock = line.StartsBlock,
        };
}
