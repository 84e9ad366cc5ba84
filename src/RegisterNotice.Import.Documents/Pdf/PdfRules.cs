using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace RegisterNotice.Import.Pdf;

/// <summary>Finds the rules drawn on a page.</summary>
internal static class PdfRules
{
    // In points: what is thinner is a rule, what is shorter none.
    private const double Thin = 3;
    private const double Short = 8;

    // Programs draw the wall of a table cell by cell.
    private const double Gap = 2;

    public static IReadOnlyList<PdfRule> Of(IReadOnlyList<PdfPath> paths)
    {
        if (paths.Count == 0)
        {
            return [];
        }

        var pieces = new List<PdfRule>();
        foreach (var path in paths.Where(path => !path.IsClipping))
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is { } box)
                {
                    Add(pieces, box, path.IsStroked && part.IsDrawnAsRectangle);
                }
            }
        }

        return [.. Whole(pieces.Where(rule => rule.IsVertical)).Concat(Whole(pieces.Where(rule => !rule.IsVertical))).Where(rule => rule.To - rule.From >= Short)];
    }

    private static void Add(List<PdfRule> rules, PdfRectangle box, bool isBox)
    {
        var (vertical, horizontal) = (box.Width <= Thin && box.Height > box.Width, box.Height <= Thin && box.Width > box.Height);
        if (vertical)
        {
            rules.Add(new(true, (box.Left + box.Right) / 2, box.Bottom, box.Top));
        }
        else if (horizontal)
        {
            rules.Add(new(false, (box.Bottom + box.Top) / 2, box.Left, box.Right));
        }
        else if (isBox && box.Width >= Short && box.Height >= Short)
        {
            rules.AddRange(
            [
                new(true, box.Left, box.Bottom, box.Top), new(true, box.Right, box.Bottom, box.Top),
                new(false, box.Bottom, box.Left, box.Right), new(false, box.Top, box.Left, box.Right),
            ]);
        }
    }

    // Pieces that go on one another are one rule.
    private static IEnumerable<PdfRule> Whole(IEnumerable<PdfRule> pieces)
    {
        PdfRule? whole = null;
        foreach (var piece in pieces.OrderBy(piece => Math.Round(piece.At)).ThenBy(piece => piece.From))
        {
            if (whole is { } before && Math.Abs(before.At - piece.At) <= 1 && piece.From - before.To <= Gap)
            {
                whole = before with { To = Math.Max(before.To, piece.To) };
                continue;
            }

            if (whole is { } done)
            {
                yield return done;
            }

            whole = piece;
        }

        if (whole is { } last)
        {
            yield return last;
        }
    }
}
