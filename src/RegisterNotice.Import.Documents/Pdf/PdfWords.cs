using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.PdfFonts;

namespace RegisterNotice.Import.Pdf;

/// <summary>Makes words of the letters of a page: those on one baseline that follow each other closely.</summary>
/// <remarks>
/// Nearly all text runs level, and for that sorting does what a search for the nearest neighbour of each letter does, many times as fast; most pages
/// are drawn in the order in which they are read, and need not even be sorted. Text that runs otherwise is left to that search.
/// </remarks>
internal sealed class PdfWords
{
    // In sizes of the letters: what stands on one baseline, how wide a gap within a word is, and how near the same letter is printed again to make it bold.
    private const double SameBaseline = 0.15;
    private const double WithinWord = 0.2;
    private const double PrintedTwice = 0.1;

    // A hyphen that is not shown unless a line ends with it.
    private const string SoftHyphen = "\u00AD";

    // Marks without width, which stand where a program wished to break an address.
    private static readonly string[] Unseen = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"];

    private readonly List<PdfLetter> letters;
    private readonly List<PdfLink> links;
    private readonly List<PdfWord> words = [];
    private readonly List<PdfLetter> word = [];
    private readonly StringBuilder text = new();

    private PdfWords(List<PdfLetter> letters, List<PdfLink> links) => (this.letters, this.links) = (letters, links);

    /// <summary>The words, from the top and in each line from the left; then those of text that runs otherwise. None is blank.</summary>
    public static List<PdfWord> Of(PdfDrawing drawing, List<PdfLink> links)
    {
        var reader = new PdfWords(drawing.Letters, links);
        reader.ReadLevel();
        if (drawing.Turned.Count > 0)
        {
            foreach (var turned in NearestNeighbourWordExtractor.Instance.GetWords(drawing.Turned))
            {
                reader.word.AddRange(turned.Letters.Select(PdfLetter.Of));
                reader.End();
            }
        }

        return reader.words;
    }

    // From the top, and in each row from the left; letters at one place stay in the order in which they were drawn.
    private void ReadLevel()
    {
        var order = new int[letters.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Sort(order, FromTop);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length
                && letters[order[end - 1]].Baseline - letters[order[end]].Baseline <= SameBaseline * letters[order[end]].Size)
            {
                end++;
            }

            var row = order.AsSpan(start, end - start);
            Sort(row, FromLeft);
            ReadRow(row);
            start = end;
        }
    }

    private int FromTop(int one, int other)
    {
        var above = letters[other].Baseline.CompareTo(letters[one].Baseline);
        return above != 0 ? above : one.CompareTo(other);
    }

    private int FromLeft(int one, int other)
    {
        var before = letters[one].Start.CompareTo(letters[other].Start);
        return before != 0 ? before : one.CompareTo(other);
    }

    private static void Sort(Span<int> places, Comparison<int> order)
    {
        for (var i = 1; i < places.Length; i++)
        {
            if (order(places[i - 1], places[i]) > 0)
            {
                places.Sort(order);
                return;
            }
        }
    }

    private void ReadRow(ReadOnlySpan<int> row)
    {
        foreach (var place in row)
        {
            var letter = letters[place];
            var isBlank = letter.IsBlank;
            if (!isBlank && IsPrintedAgain(letter))
            {
                continue;
            }

            if (word.Count > 0 && (isBlank || !Follows(word[^1], letter)))
            {
                End();
            }

            if (!isBlank)
            {
                word.Add(letter);
            }
        }

        End();
    }

    private static bool Follows(in PdfLetter before, in PdfLetter letter)
    {
        var gap = letter.Start - before.End;
        var widest = Math.Max(Math.Max(Math.Abs(before.Width), Math.Abs(letter.Width)), Math.Max(before.Size, letter.Size));
        return Math.Abs(gap) <= WithinWord * widest;
    }

    private bool IsPrintedAgain(in PdfLetter letter)
    {
        for (var i = word.Count - 1; i >= 0 && letter.Start - word[i].Start <= PrintedTwice * letter.Size; i--)
        {
            if (string.Equals(word[i].Value, letter.Value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The letters gathered are a word.
    private void End()
    {
        if (word.Count == 0)
        {
            return;
        }

        text.Clear();
        var box = word[0].Box;
        foreach (var letter in word)
        {
            text.Append(letter.Value);
            box = box.With(letter.Box);
        }

        if (Seen(text.ToString()) is { Length: > 0 } seen)
        {
            var first = word[Math.Max(0, word.FindIndex(letter => !letter.IsBlank))];
            words.Add(new(seen, box.Left, box.Right, first.Baseline, first.Size, IsBold(first.Font)) { Address = AddressAt(box) });
        }

        word.Clear();
    }

    private string? AddressAt(in PdfBox box)
    {
        if (links.Count == 0)
        {
            return null;
        }

        var middle = new PdfRectangle(box.Left, box.Bottom, box.Right, box.Top).Centroid;
        foreach (var link in links)
        {
            if (link.Box.Covers(middle.X, middle.Y))
            {
                return link.Address;
            }
        }

        return null;
    }

    private static bool IsBold(FontDetails? font) =>
        font?.IsBold == true || (font?.Name?.Contains("bold", StringComparison.OrdinalIgnoreCase) ?? false)
        || (font?.Name?.Contains("black", StringComparison.OrdinalIgnoreCase) ?? false);

    private static string Seen(string text)
    {
        if (IsPlain(text))
        {
            return text.Trim();
        }

        var seen = text.Normalize(NormalizationForm.FormC).Replace('\u00A0', ' ');
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
}
