using RegisterNotice.Changes;

namespace RegisterNotice.Tool.Comparing;

/// <summary>The forms in which changes are written.</summary>
internal static class ComparisonOutput
{
    public static IReadOnlyDictionary<string, ChangeWeight> Weights { get; } = new Dictionary<string, ChangeWeight>(StringComparer.Ordinal)
    {
        ["material"] = ChangeWeight.Material,
        ["notable"] = ChangeWeight.Notable,
        ["editorial"] = ChangeWeight.Editorial,
    };

    public static IReadOnlyDictionary<string, Action<TextWriter, NoticeComparison, LanguageTag, Revisions>> Formats { get; } =
        new Dictionary<string, Action<TextWriter, NoticeComparison, LanguageTag, Revisions>>(StringComparer.Ordinal)
        {
            ["text"] = static (writer, comparison, language, _) => TextComparison.Write(writer, comparison, language),
            ["json"] = static (writer, comparison, language, _) => writer.WriteLine(JsonComparisonWriter.Write(comparison, language)),
        };
}
