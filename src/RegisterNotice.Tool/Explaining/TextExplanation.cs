using System.Globalization;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Writes a page for a terminal: numbered lines, and under each what was read from it.</summary>
internal static class TextExplanation
{
    public static void Write(TextWriter output, SourceLines source)
    {
        var width = source.Lines.Count.ToString(CultureInfo.InvariantCulture).Length;
        var margin = new string(' ', width);
        for (var i = 0; i < source.Lines.Count; i++)
        {
            output.WriteLine($"{(i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width)} | {Visible(source.Lines[i])}".TrimEnd());
            foreach (var mark in source.In(i + 1))
            {
                var (start, end) = source.Extent(mark);
                output.WriteLine($"{margin} | {new string(' ', start)}{new string(mark.IsUnclear ? '?' : '^', Math.Max(1, end - start))} {mark.Label}");
            }
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Marks.Count(mark => !mark.IsUnclear)} facts, {source.Marks.Count(mark => mark.IsUnclear)} unclear."));
    }

    // A page may hold what moves the cursor of a terminal; a tab is as wide as the mark under it.
    private static string Visible(string line) => new([.. line.Select(c => c == '\t' ? ' ' : char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c)]);
}
