using System.Globalization;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>How <see cref="NoticeHead.JudgedBy"/> names the rules that judged.</summary>
internal static class RulesVersion
{
    /// <summary>The version of the library's own rules and tables.</summary>
    public static Version OfLibrary { get; } = typeof(Notice).Assembly.GetName().Version!;

    /// <summary>A version as text that sorts as the version does, in any collation: its four parts, each in five digits.</summary>
    public static string Sortable(Version version) => string.Create(
        CultureInfo.InvariantCulture,
        $"{version.Major:D5}.{version.Minor:D5}.{Math.Max(version.Build, 0):D5}.{Math.Max(version.Revision, 0):D5}");
}
