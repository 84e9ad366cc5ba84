using System.Globalization;

namespace RegisterNotice.Tool.Texts;

/// <summary>Writes numbers, the same whatever the culture of the process.</summary>
internal static class Numbers
{
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Grouped by three with a thin space that does not break, for people.</summary>
    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F');
}
