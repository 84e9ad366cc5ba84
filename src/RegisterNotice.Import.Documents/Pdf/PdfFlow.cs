using RegisterNotice.Import.Html;

namespace RegisterNotice.Import.Pdf;

/// <summary>Makes headings, paragraphs and items of lines that follow one another.</summary>
internal static class PdfFlow
{
    // A wider gap than this, in the usual distance of lines, parts paragraphs.
    private const double ParagraphGap = 1.35;

    // In sizes of the letters: how far in an item stands.
    private const double Indent = 0.9;

    // In points: what stands under one another.
    private const double Aligned = 2;
    private const int MostDepth = 4;
    private const int ShortestLabel = 4;

    // The share of its column that a heading in the text takes at most.
    private const double HeadingShare = 0.6;

    public static IEnumerable<FileBlock> Blocks(IReadOnlyList<PdfLine> lines, PdfLayout layout, bool inCell = false)
    {
        var right = lines.Count == 0 ? 0 : lines.Max(line => line.Right);
        var pitch = Pitch(lines);
        var block = new List<FileLine>();
        var (level, depth) = (0, 0);
        double? list = null;
        var levels = new Stack<double>();
        var start = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var before = i == 0 ? null : lines[i - 1];
            var marked = ListMarks.IsBullet(line.Words[0].Text) && line.Words.Count > 1;
            var heads = inCell ? 0 : layout.HeadingLevel(line);
            var listed = !marked && heads == 0 && IsListed(lines, i, list, block);
            if (before is null || marked || listed || heads != level || Parts(before, line, pitch))
            {
                if (block.Count > 0)
                {
                    yield return new FileText(block) { HeadingLevel = level, ItemDepth = depth, Left = start };
                }

                list = listed ? line.Left : null;
                block = [];
                start = line.Words[marked ? 1 : 0].Left;
                depth = marked ? Depth(levels, line.Left) : Convert.ToInt32(listed);
                level = heads;
            }

            block.Add(new(line.Place, Pieces(line, marked)) { EndsHard = EndsHard(lines, i, right, pitch, heads > 0) });
        }

        if (block.Count > 0)
        {
            yield return new FileText(block) { HeadingLevel = level, ItemDepth = depth, Left = start };
        }
    }

    /// <summary>The same with what a page's end has parted, and words that a line's end has hyphenated, made whole.</summary>
    public static List<FileBlock> Joined(List<FileBlock> blocks)
    {
        var joined = new List<FileBlock>();
        List<FileLine> whole = [];
        foreach (var block in blocks)
        {
            if (block is FileText { HeadingLevel: 0, ItemDepth: 0 } text && joined.Count > 0
                && joined[^1] is FileText { HeadingLevel: 0 } before && GoesOn(before, text))
            {
                // A text may go on over a thousand pages: what is joined once is not copied again.
                if (!ReferenceEquals(before.Lines, whole))
                {
                    whole = [.. before.Lines];
                    joined[^1] = before with { Lines = whole };
                }

                whole[^1] = whole[^1] with { EndsHard = !IsSameSentence(whole[^1].Text, text.Lines[0].Text) };
                whole.AddRange(text.Lines);
            }
            else
            {
                joined.Add(block);
            }
        }

        return [.. joined.Select(block => block is FileText text ? Hyphens.Undone(text) : block)];
    }

    // Items whose bullets are drawn and no letters: lines further in than the one before them that announces them, each ended by its author.
    private static bool IsListed(IReadOnlyList<PdfLine> lines, int at, double? list, List<FileLine> block)
    {
        if (list is { } left)
        {
            return Math.Abs(lines[at].Left - left) <= lines[at].Size * 0.3 && (block.Count == 0 || block[^1].EndsHard);
        }

        return at > 0 && lines[at].Left - lines[at - 1].Left > lines[at].Size * Indent && lines[at - 1].Words[^1].Text.EndsWith(':');
    }

    // Over the end of a page an item goes on where its words stand, and a sentence that has no end in small letters or in a bracket.
    private static bool GoesOn(FileText before, FileText next) =>
        before.Lines[^1].Place.Page < next.Lines[0].Place.Page
        && ((before.ItemDepth > 0 && Math.Abs(before.Left - next.Left) <= Aligned)
        || IsSameSentence(before.Lines[^1].Text, next.Lines[0].Text));

    private static bool IsSameSentence(string before, string next) =>
        before.TrimEnd() is [.., not ('.' or ':' or '!' or '?' or ';')] && next.TrimStart() is [var first, ..]
            && (char.IsLower(first) || first == '(');

    private static bool Parts(PdfLine before, PdfLine line, double pitch) =>
        before.Page != line.Page || before.Baseline - line.Baseline > ParagraphGap * Math.Max(pitch, Math.Min(before.Size, line.Size))
            || line.Baseline > before.Baseline + line.Size;

    // Whether the author ended a line: there was room behind it, or the next line begins something else.
    private static bool EndsHard(IReadOnlyList<PdfLine> lines, int at, double right, double pitch, bool heads)
    {
        if (at + 1 == lines.Count)
        {
            return true;
        }

        var (line, next) = (lines[at], lines[at + 1]);
        if (heads)
        {
            // A heading is wrapped before its column is full.
            return !char.IsLower(next.Text[0]) && HasRoom(line, next, right);
        }

        return HasRoom(line, next, right) || BeginsWithLabel(line, next) || IsLeftHeading(lines, at + 1, right, pitch);
    }

    // "Postiosoite: PL 4" under a line that happens to be full.
    private static bool BeginsWithLabel(PdfLine line, PdfLine next)
    {
        var isLabel = next.Words[0].Text is [>= 'A', .., ':'] label && char.IsUpper(label[0]) && label.Length >= ShortestLabel;
        return isLabel && line.Words[^1].Text[^1] is not (',' or '-' or '–');
    }

    // The heading of the next paragraph, which stands closer to this one: short, without a stop, behind a sentence that has ended.
    private static bool IsLeftHeading(IReadOnlyList<PdfLine> lines, int at, double right, double pitch)
    {
        var (before, line) = (lines[at - 1], lines[at]);
        var isLast = at + 1 < lines.Count && Parts(line, lines[at + 1], pitch);
        return isLast && before.Words[^1].Text[^1] == '.' && char.IsUpper(line.Text[0]) && char.IsLetter(line.Text[^1])
            && line.Right - line.Left < (right - line.Left) * HeadingShare;
    }

    // Whether the first word of the next line would have had room behind this one: then the author ended the line.
    private static bool HasRoom(PdfLine line, PdfLine next, double right)
    {
        var word = next.Words[0];
        return line.Right + (line.Size * 0.3) + (word.Right - word.Left) < right - (line.Size * 0.5);
    }

    // How deep a bullet stands among those before it; as deep as the first one where it stands further out than any.
    private static int Depth(Stack<double> levels, double left)
    {
        while (levels.Count > 0 && levels.Peek() > left + Aligned)
        {
            levels.Pop();
        }

        if (levels.Count == 0 || left > levels.Peek() + Aligned)
        {
            levels.Push(left);
        }

        return Math.Min(levels.Count, MostDepth);
    }

    // The usual distance from line to line: the most frequent one, in half points.
    private static double Pitch(IReadOnlyList<PdfLine> lines)
    {
        var gaps = new Dictionary<double, int>();
        for (var i = 1; i < lines.Count; i++)
        {
            var gap = Math.Round((lines[i - 1].Baseline - lines[i].Baseline) * 2) / 2;
            if (lines[i - 1].Page == lines[i].Page && gap > lines[i].Size * 0.8 && gap < lines[i].Size * 2.5)
            {
                gaps[gap] = gaps.GetValueOrDefault(gap) + 1;
            }
        }

        return gaps.Count == 0 ? 0 : gaps.OrderByDescending(gap => gap.Value).ThenBy(gap => gap.Key).First().Key;
    }

    private static List<FilePiece> Pieces(PdfLine line, bool isMarked)
    {
        var pieces = new List<FilePiece>();
        var words = line.Words;
        for (var start = isMarked ? 1 : 0; start < words.Count;)
        {
            var end = start + 1;
            while (end < words.Count && AreWrittenAlike(words[start], words[end]))
            {
                end++;
            }

            // The space before the next piece belongs to the one before it.
            var text = start == 0 && end == words.Count
                ? line.Text
                : string.Join(' ', words.Skip(start).Take(end - start).Select(word => word.Text));
            pieces.Add(new(end < words.Count ? text + " " : text, words[start].IsBold, words[start].Address));
            start = end;
        }

        return pieces;
    }

    private static bool AreWrittenAlike(PdfWord one, PdfWord other) =>
        one.IsBold == other.IsBold && string.Equals(one.Address, other.Address, StringComparison.Ordinal);
}
