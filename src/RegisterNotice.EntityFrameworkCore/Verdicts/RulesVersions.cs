using System.Globalization;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>How <see cref="NoticeHead.JudgedBy"/> names the rules that judged.</summary>
internal static class RulesVersions
{
    private const int Most = 99_999;

    /// <summary>The version of the library's own rules and tables.</summary>
    public static Version OfLibrary { get; } = typeof(Notice).Assembly.GetName().Version!;

    /// <summary>A version as text that sorts as the version does, in any collation: its four parts, each in five digits.</summary>
    public static string Sortable(Version version) => string.Create(
        CultureInfo.InvariantCulture,
        $"{version.Major:D5}.{version.Minor:D5}.{Math.Max(version.Build, 0):D5}.{Math.Max(version.Revision, 0):D5}");

    /// <summary>The version, if it can be written so.</summary>
    public static Version Checked(Version value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Math.Max(Math.Max(value.Major, value.Minor), Math.Max(value.Build, value.Revision)) <= Most
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Each part of the version of the rules is {Most} at most.");
    }
}
