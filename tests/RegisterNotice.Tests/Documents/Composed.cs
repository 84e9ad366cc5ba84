using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>Composes from facts, for tests that look at one thing in the outcome.</summary>
internal static class Composed
{
    public static NoticeDocument Document(Notice notice, string language = "fi", Layout layout = Layout.Gdpr) =>
        NoticeComposer.Compose(notice, new() { Language = LanguageTag.Parse(language), Layout = layout, WordSource = WordSource.Generated });

    public static string Text(Notice notice, string language = "fi", Layout layout = Layout.Gdpr) => PlainTextWriter.Write(Document(notice, language, layout), new() { Width = int.MaxValue });

    public static DocumentSection Section(Notice notice, SectionKind kind, string language = "fi", Layout layout = Layout.Gdpr) =>
        Document(notice, language, layout).Sections.First(section => section.Kinds.Contains(kind));

    public static LocalizedText Fi(string text) => LocalizedText.Of("fi", text);
}
