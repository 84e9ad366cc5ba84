namespace RegisterNotice.Tests.Samples;

/// <summary>Looks things up in samples, so that an assertion is a line.</summary>
internal static class SampleWords
{
    public static string? Fi(this LocalizedText? text) => text?[LanguageTag.Finnish];

    public static IEnumerable<string?> Fi(this IEnumerable<LocalizedText?> texts) => texts.Select(text => text.Fi());

    public static DocumentSection Section(this Notice notice, SectionKind mainKind, string language = "fi") =>
        notice.Wordings.Single(wording => wording.Language.Value == language).Sections.First(section => section.Kinds is [var main, ..] && main == mainKind);

    public static IEnumerable<string> Paragraphs(this DocumentSection section) => section.Blocks.OfType<ParagraphBlock>().Select(block => block.Text);

    public static IReadOnlyList<ListBlock> Lists(this DocumentSection section) => [.. section.Blocks.OfType<ListBlock>()];

    public static SubjectRight Right(this Notice notice, RightKind kind) => notice.Rights.Single(right => right.Kind == kind);
}
