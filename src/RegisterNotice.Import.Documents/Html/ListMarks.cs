namespace RegisterNotice.Import.Html;

/// <summary>The marks that stand before items of lists.</summary>
internal static class ListMarks
{
    private const string Bullets = "•◦○●▪■□▫‣⁃·–—-*➢➤►▶✓✔❖✦o\uF0B7\uF0A7\uF0D8\uF0FC\uF0A8\u2219\u25E6\u2043";

    /// <summary>Whether a word is a bullet.</summary>
    public static bool IsBullet(string word) => word.Length == 1 && Bullets.Contains(word[0], StringComparison.Ordinal);

    /// <summary>Whether a word is a number before an item or a heading, such as <c>4.</c>, <c>4.1</c>, <c>4)</c> or <c>b)</c>.</summary>
    public static bool IsNumber(string word)
    {
        if (word.Length is 0 or > 8)
        {
            return false;
        }

        var body = word.TrimEnd('.', ')', ':');
        return body.Length < word.Length
            ? body.All(c => char.IsAsciiDigit(c) || c == '.') || (body.Length == 1 && char.IsAsciiLetter(body[0]))
            : body.Contains('.', StringComparison.Ordinal) && body.All(c => char.IsAsciiDigit(c) || c == '.');
    }
}
