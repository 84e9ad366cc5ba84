namespace RegisterNotice.Import.Html;

/// <summary>Makes words whole that the end of a line has parted.</summary>
internal static class Hyphens
{
    private const char SoftHyphen = '\u00AD';

    // Before one of these a hyphen stands for the rest of a compound: "tilaus- ja maksutiedot".
    private static readonly HashSet<string> Conjunctions =
        new(StringComparer.OrdinalIgnoreCase) { "ja", "tai", "sekä", "eli", "että", "taikka", "och", "eller", "samt", "and", "or", "ynnä", "&" };

    public static FileText Undone(FileText block)
    {
        List<FileLine>? lines = null;
        for (var i = 0; i + 1 < block.Lines.Count; i++)
        {
            var (line, next) = ((lines ?? block.Lines)[i], (lines ?? block.Lines)[i + 1]);
            if (Joint(line, next) is { } keepsHyphen)
            {
                lines ??= [.. block.Lines];
                (lines[i], lines[i + 1]) = Join(line, next, keepsHyphen);
            }
        }

        return lines is null ? block : block with { Lines = [.. lines.Where(line => line.Pieces.Count > 0)] };
    }

    // Whether a word goes on in the next line, and its hyphen is its own; null where no word is parted.
    private static bool? Joint(FileLine line, FileLine next)
    {
        if (line.Pieces.Count == 0 || next.Pieces.Count == 0 || line.Pieces[^1].Text is not [.., var end]
            || next.Pieces[0].Text is not [var first, ..])
        {
            return null;
        }

        if (end == SoftHyphen)
        {
            return false;
        }

        var word = Last(line.Pieces[^1].Text);
        if (end is not ('-' or '\u2010') || word.Length < 2 || !char.IsLetterOrDigit(word[^2]) || !char.IsLetter(first)
            || Conjunctions.Contains(First(next.Pieces[0].Text)))
        {
            return null;
        }

        // An abbreviation, a figure or a name has a hyphen of its own: "EU-asetus".
        return !char.IsLower(first) || word[..^1].All(c => !char.IsLower(c)) || word[..^1].Length == 1;
    }

    /// <summary>Two lines with the first word of the second joined to the last of the first.</summary>
    public static (FileLine Line, FileLine Next) Join(FileLine line, FileLine next, bool keepsHyphen)
    {
        var (before, after) = (line.Pieces[^1], next.Pieces[0]);
        var end = First(after.Text);
        var rest = after.Text[end.Length..].TrimStart();
        var head = keepsHyphen ? before.Text : before.Text[..^1];
        return (
            line with { Pieces = [.. line.Pieces.SkipLast(1), before with { Text = head + end }] },
            next with { Pieces = rest.Length > 0 ? [after with { Text = rest }, .. next.Pieces.Skip(1)] : [.. next.Pieces.Skip(1)] });
    }

    private static string First(string text) => text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    private static string Last(string text) => text[(text.LastIndexOf(' ') + 1)..];
}
