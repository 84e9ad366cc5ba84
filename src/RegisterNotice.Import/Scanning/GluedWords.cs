namespace RegisterNotice.Import.Scanning;

/// <summary>Finds where an address ends to which the next word is glued, as where a page takes its links out: <c>info@paja.example.comor</c>.</summary>
internal static class GluedWords
{
    private static readonly string[] Words = ["tai", "ja", "sekä", "och", "eller", "samt", "or", "and", "puh", "tel", "tfn"];

    private static readonly string[] Domains = ["com", "net", "org", "info", "biz", "example", "eu", "uk"];

    /// <summary>Where the address ends.</summary>
    /// <param name="line">Holds the address.</param>
    /// <param name="at">Where its sign stands.</param>
    /// <param name="end">Where what looks like its domain ends.</param>
    public static int EndOfAddress(string line, int at, int end)
    {
        var start = line.LastIndexOf('.', end - 1, end - 1 - at) + 1;
        if (start <= 0)
        {
            return end;
        }

        var label = line[start..end];
        if (char.IsUpper(label[0]) && label.Length > 1 && char.IsLower(label[^1]))
        {
            // "info@paja.fi.Puhelin"
            var before = line.LastIndexOf('.', start - 2, start - 2 - at) + 1;
            return before > 0 && IsDomain(line[before..(start - 1)]) ? start - 1 : end;
        }

        for (var i = 2; i < label.Length; i++)
        {
            // "info@paja.fiPuhelin"
            if (char.IsUpper(label[i]) && char.IsLower(label[i - 1]) && IsDomain(label[..i]))
            {
                return start + i;
            }
        }

        var word = Array.Find(Words, word => label.EndsWith(word, StringComparison.Ordinal) && IsDomain(label[..^word.Length]));
        return word is null ? end : end - word.Length;
    }

    private static bool IsDomain(string label) =>
        Array.IndexOf(Domains, label) >= 0
            || (label.Length == 2 && char.IsLower(label[0]) && CountryCode.TryParse(label.ToUpperInvariant(), out _));
}
