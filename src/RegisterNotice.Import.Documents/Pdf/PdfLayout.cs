using RegisterNotice.Import.Html;

namespace RegisterNotice.Import.Pdf;

/// <summary>How the pages of a file are laid out: how large its letters are, and which of them are headings.</summary>
internal sealed class PdfLayout
{
    // By how much letters of a heading are larger than those of the text.
    private const double Larger = 1.12;
    private const int MostHeadingLetters = 120;
    private const int Levels = 4;

    private readonly double body;
    private readonly List<double> sizes;
    private readonly bool hasTitle;

    private PdfLayout(double body, List<double> sizes, bool hasTitle)
    {
        this.body = body;
        this.sizes = sizes;
        this.hasTitle = hasTitle;
    }

    public static PdfLayout Of(IReadOnlyList<PdfPageContent> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        var usual = lines.GroupBy(line => Rounded(line.Size)).OrderByDescending(size => size.Sum(line => line.Text.Length)).Select(size => size.Key).FirstOrDefault(10);
        var larger = lines.Where(line => line.Size > usual * Larger && line.Text.Length <= MostHeadingLetters
            && line.Text.Any(char.IsLetter))
            .Select(line => Rounded(line.Size)).Distinct().OrderDescending().ToList();
        var isTitle = larger.Count > 0 && lines.Count(line => Rounded(line.Size) == larger[0]) <= 3
            && pages[0].Lines.Exists(line => Rounded(line.Size) == larger[0]);
        return new(usual, larger, isTitle);
    }

    public IEnumerable<FileBlock> Blocks(PdfPageContent page)
    {
        var tables = RuledTables.Find(page);
        var inTables = tables.SelectMany(table => table.Lines).ToHashSet();
        var region = new List<PdfLine>();
        var left = new Queue<RuledTable>(tables.OrderByDescending(table => table.Top));
        foreach (var line in page.Lines.Where(line => !inTables.Contains(line)))
        {
            while (left.TryPeek(out var table) && table.Top > line.Baseline)
            {
                foreach (var block in Flow(region).Append(Table(left.Dequeue())))
                {
                    yield return block;
                }

                region.Clear();
            }

            region.Add(line);
        }

        foreach (var block in Flow(region).Concat(left.Select(Table)))
        {
            yield return block;
        }
    }

    /// <summary>The level at which a line heads what follows; 0 where it is text.</summary>
    public int HeadingLevel(PdfLine line)
    {
        var text = line.Text;
        if (text.Length > MostHeadingLetters || !text.Any(char.IsLetter) || ListMarks.IsBullet(line.Words[0].Text))
        {
            return 0;
        }

        if (line.Size > body * Larger)
        {
            var rank = sizes.FindIndex(size => size <= Rounded(line.Size) + 0.01);
            return Math.Min(Levels, (rank < 0 ? sizes.Count : rank) + (hasTitle ? 1 : 2));
        }

        return line.IsBold && line.Size >= body * 0.95 && text[^1] is not ('.' or ',' or ';' or ':')
            ? Math.Min(Levels, sizes.Count + (hasTitle ? 1 : 2)) : 0;
    }

    private FileBlock[] Flow(List<PdfLine> region) =>
        [.. PdfColumns.Read(region, body).SelectMany(part => part.IsTable ? [Table(part.Rows)] : PdfFlow.Blocks(part.Rows[0][0], this))];

    private FileTable Table(RuledTable table) => Table(table.Rows);

    private FileTable Table(IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>> rows) =>
        new([.. rows.Select(row => (IReadOnlyList<FileCell>)[.. row.Select(cell => new FileCell(PdfFlow.Joined([.. PdfFlow.Blocks(cell, this, inCell: true)])))])])
        {
            HasHead = rows.Count > 1 && rows[0].Any(cell => cell.Count > 0) && rows[0].All(cell => cell.All(line => line.IsBold))
                && !rows[1].All(cell => cell.All(line => line.IsBold)),
        };

    // Half points: the letters of one font may differ by a hair.
    private static double Rounded(double size) => Math.Round(size * 2) / 2;
}
