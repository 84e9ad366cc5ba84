using System.Globalization;
using System.Text.Json;

namespace RegisterNotice.Validation;

/// <summary>What tells a finding from others however the notice's parts are ordered.</summary>
internal static class FindingKey
{
    // The lists whose parts have something of their own to be known by.
    private static readonly (string List, Func<Notice, int, string?> NameAt)[] Lists =
    [
        ("purposes", static (notice, i) => i < notice.Purposes.Count ? notice.Purposes[i].Id : null),
        ("dataSubjects", static (notice, i) => i < notice.DataSubjects.Count ? notice.DataSubjects[i].Id : null),
        ("dataCategories", static (notice, i) => i < notice.DataCategories.Count ? notice.DataCategories[i].Id : null),
        ("retentionRules", static (notice, i) => i < notice.RetentionRules.Count ? notice.RetentionRules[i].Id : null),
        ("rights", static (notice, i) =>
            i < notice.Rights.Count ? JsonNamingPolicy.CamelCase.ConvertName(notice.Rights[i].Kind.ToString()) : null),
        ("languages", static (notice, i) => i < notice.Languages.Count ? notice.Languages[i].Value : null),
    ];

    /// <summary>The key of a finding; see <see cref="Finding.Key"/>. Without the notice the pointer stays as it is.</summary>
    public static string Of(string code, JsonPointer pointer, Notice? notice)
    {
        if (notice is not null && pointer.Segments is [var list, var index, ..] segments
            && Array.Find(Lists, row => row.List == list).NameAt is { } nameAt
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && nameAt(notice, at) is { Length: > 0 } name)
        {
            pointer = segments
                .Skip(2)
                .Aggregate(JsonPointer.WholeDocument.Append(list).Append($"@{name}"), static (above, segment) => above.Append(segment));
        }

        return $"{code}:{pointer}";
    }
}
