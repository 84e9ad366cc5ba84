using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Html;

/// <summary>Opens forms: tables whose first column heads what stands beside it, as in the ombudsman's form of old, become headings with what they
/// head.</summary>
internal static class Forms
{
    private const int LongestLabel = 120;
    private const int Level = 3;

    // The share of the words of a label that headings are made of.
    private const double Known = 0.5;

    public static List<FileBlock> Opened(List<FileBlock> blocks)
    {
        var opened = new List<FileBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is FileTable { HasHead: false } table && IsForm(table))
            {
                opened.AddRange(table.Rows.SelectMany(Opened));
            }
            else
            {
                opened.Add(block);
            }
        }

        return opened;
    }

    private static IEnumerable<FileBlock> Opened(IReadOnlyList<FileCell> row)
    {
        var label = row.Count == 2 ? Label(row[0]) : null;
        return label is null ? row.SelectMany(cell => cell.Blocks) : row[1].Blocks.Prepend(label);
    }

    // The lines of a label are one heading.
    private static FileText? Label(FileCell cell)
    {
        var lines = cell.Blocks.OfType<FileText>().SelectMany(text => text.Lines).Where(line => line.HasText).ToList();
        return lines.Count == 0 ? null
            : new FileText(Glued([.. lines.Select(line => line with { EndsHard = false })])) { HeadingLevel = Level };
    }

    // A narrow cell cuts a long word where it ends, without a hyphen: "Tietosuojavas" over "taava" is one word if the heading is known only so.
    private static List<FileLine> Glued(List<FileLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (before, next) = (lines[i].Text.TrimEnd(), lines[i + 1].Text.TrimStart());
            if (before is [.., var last] && char.IsLetter(last) && next is [var first, ..] && char.IsLower(first)
                && HeadingLexicon.Read(Unnumbered(before + next)).Coverage > HeadingLexicon.Read(Unnumbered($"{before} {next}")).Coverage)
            {
                (lines[i], lines[i + 1]) = Hyphens.Join(lines[i], lines[i + 1], keepsHyphen: true);
            }
        }

        return [.. lines.Where(line => line.Pieces.Count > 0)];
    }

    private static string Unnumbered(string label) =>
        NumberPrefix.TryRead(label, out var prefix) && prefix.Length < label.Length ? label[prefix.Length..] : label;

    private static bool IsForm(FileTable table)
    {
        var labels = table.Rows.Where(row => row.Count == 2).Select(row => Text(row[0])).Where(text => text.Length > 0).ToList();
        return labels.Count * 2 > table.Rows.Count && labels.Count(IsHeading) * 2 > labels.Count;
    }

    private static string Text(FileCell cell) =>
        string.Join(' ', cell.Blocks.OfType<FileText>().SelectMany(text => text.Lines).Select(line => line.Text.Trim()).Where(text => text.Length > 0));

    private static bool IsHeading(string label)
    {
        var text = Unnumbered(label);
        return text.Length <= LongestLabel && HeadingLexicon.Read(text) is { HasKinds: true, HasVerb: false, Coverage: >= Known };
    }
}
