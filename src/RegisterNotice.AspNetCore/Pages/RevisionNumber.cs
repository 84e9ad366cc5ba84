using System.Globalization;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The number of a revision in an address.</summary>
internal static class RevisionNumber
{
    /// <summary>The number, from 1; null where the text is none, or is written otherwise than we write it.</summary>
    public static int? Read(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The numbers of two revisions, <c>1..3</c>, the earlier first; null where the text is none of that.</summary>
    public static (int From, int To)? ReadRange(ReadOnlySpan<char> text)
    {
        var between = text.IndexOf(NoticeRoutes.Between, StringComparison.Ordinal);
        return between > 0
            && Read(text[..between]) is { } from
            && Read(text[(between + NoticeRoutes.Between.Length)..]) is { } to
            && from < to
            ? (from, to)
            : null;
    }
}
