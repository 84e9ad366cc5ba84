using System.Globalization;
using System.Text.RegularExpressions;

namespace RegisterNotice.AspNetCore.Tests.Razor;

/// <summary>What tests look for in fragments.</summary>
internal static partial class Fragments
{
    /// <summary>The identifiers of elements.</summary>
    public static IReadOnlyList<string> Ids(string html) => [.. Id().Matches(html).Select(match => match.Groups[1].Value)];

    /// <summary>The identifiers that elements refer to.</summary>
    public static IReadOnlyList<string> References(string html) => [.. Reference().Matches(html).Select(match => match.Groups[1].Value)];

    /// <summary>Does something for a reader of a culture.</summary>
    public static async Task<string> In(string culture, Func<Task<string>> write)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new(culture);
        try
        {
            return await write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("(?:aria-labelledby=\"|href=\"#)([^\"]*)\"")]
    private static partial Regex Reference();
}
