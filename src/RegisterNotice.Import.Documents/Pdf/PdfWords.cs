using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace RegisterNotice.Import.Pdf;

/// <summary>Makes words of the letters of a page: those on one baseline that follow each other closely.</summary>
/// <remarks>
/// Nearly all text runs level, and for that sorting does what a search for the nearest neighbour of each letter does, many times as fast. Text that
/// runs otherwise is left to that search.
/// </remarks>
internal static class PdfWords
{
    // In sizes of the letters: what stands on one baseline, how wide a gap within a word is, and how near the same letter is printed again to make it bold.
    private const double SameBaseline = 0.15;
    private const double WithinWord = 0.2;
    private const double PrintedTwice = 0.1;

    /// <summary>The words, each with its letters from left to right; none is blank.</summary>
    public static IEnumerable<IReadOnlyList<Letter>> Of(IReadOnlyList<Letter> letters)
    {
        var level = new List<Letter>(letters.Count);
        var others = new List<Letter>();
        foreach (var letter in letters)
        {
            (letter.TextOrientation == TextOrientation.Horizontal ? level : others).Add(letter);
        }

        var words = Level(level);
        return others.Count == 0 ? words
            : words.Concat(NearestNeighbourWordExtractor.Instance.GetWords(others).Select(word => word.Letters));
    }

    private static IEnumerable<IReadOnlyList<Letter>> Level(List<Letter> letters)
    {
        foreach (var row in Rows(letters))
        {
            var word = new List<Letter>();
            foreach (var letter in row)
            {
                var isBlank = string.IsNullOrWhiteSpace(letter.Value);
                if (word.Count > 0 && (isBlank || !Follows(word[^1], letter)))
                {
                    if (!isBlank && IsPrintedAgain(word, letter))
                    {
                        continue;
                    }

                    yield return word;
                    word = [];
                }

                if (!isBlank && !IsPrintedAgain(word, letter))
                {
                    word.Add(letter);
                }
            }

            if (word.Count > 0)
            {
                yield return word;
            }
        }
    }

    // From the top, and in each row from the left; letters at one place stay in the order in which they were drawn.
    private static IEnumerable<IEnumerable<Letter>> Rows(List<Letter> letters)
    {
        var order = new (double Down, int Index)[letters.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (-letters[i].StartBaseLine.Y, i);
        }

        Array.Sort(order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && order[end].Down - order[end - 1].Down <= SameBaseline * Size(letters[order[end].Index]))
            {
                end++;
            }

            var row = Array.ConvertAll(order[start..end], place => (letters[place.Index].StartBaseLine.X, place.Index));
            Array.Sort(row);
            yield return row.Select(place => letters[place.Index]);
            start = end;
        }
    }

    private static bool Follows(Letter before, Letter letter)
    {
        var gap = letter.StartBaseLine.X - before.EndBaseLine.X;
        var widest = Math.Max(Math.Max(Math.Abs(before.Width), Math.Abs(letter.Width)), Math.Max(Size(before), Size(letter)));
        return Math.Abs(gap) <= WithinWord * widest;
    }

    private static bool IsPrintedAgain(List<Letter> word, Letter letter)
    {
        for (var i = word.Count - 1; i >= 0 && letter.StartBaseLine.X - word[i].StartBaseLine.X <= PrintedTwice * Size(letter); i--)
        {
            if (string.Equals(word[i].Value, letter.Value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static double Size(Letter letter) =>
        letter.PointSize is > 0 and < 400 and var size ? size : Math.Max(1, letter.BoundingBox.Height);
}
