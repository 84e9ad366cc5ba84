using RegisterNotice.Changes;
using RegisterNotice.Documents;

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
            ["text"] = static (writer, comparison, language, revisions) =>
                TextComparison.Write(writer, comparison, revisions.Check(comparison, language), language),
            ["sarif"] = SarifComparison.Write,
            ["markdown"] = static (writer, comparison, language, _) => MarkdownWriter.Write(Page(comparison, language), writer),
            ["html"] = static (writer, comparison, language, _) => HtmlWriter.Write(Page(comparison, language), writer),
            ["json"] = static (writer, comparison, language, revisions) =>
                writer.WriteLine(JsonComparisonWriter.Write(comparison, language, revisions.Check(comparison, language))),
        };

    /// <summary>The name of a weight.</summary>
    public static string NameOf(ChangeWeight weight) => Weights.First(pair => pair.Value == weight).Key;

    private static NoticeDocument Page(NoticeComparison comparison, LanguageTag language) =>
        ComparisonComposer.Compose(comparison, ChangeReaders.Reviewers, language);
}
