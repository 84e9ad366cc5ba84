using RegisterNotice.Import;
using RegisterNotice.Tool.Texts;
using RegisterNotice.Validation;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Says in a few lines what was read from a page: how much, of which parts of a notice, how surely, and what was not.</summary>
internal static class ImportSummary
{
    private const int MostHeadings = 8;

    public static string Of(ImportedPage page, LanguageTag language)
    {
        var result = page.Result;
        var sections = result.Notices.SelectMany(notice => notice.Wordings).SelectMany(wording => wording.Sections)
            .Where(section => section.Heading is { Length: > 0 }).ToArray();
        string[] lines =
        [
            TallyTexts.Read(result.Facts.Count, sections.Length, result.Unclear.Count, result.Unread.Count, language),
            Line(ImportTexts.Facts, Parts(result, language), language),
            Line(ImportTexts.Confidence, Confidence(result, language), language),
            Line(ImportTexts.Unclear, Unclear(result, language), language),
            Line(ImportTexts.Unread, Headings(page), language),
            IsCarried(result) || Array.Exists(sections, IsOfNotice) ? "" : $"  {ImportTexts.NoHeadings[language]}",
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Line(Phrase phrase, string list, LanguageTag language) => list.Length == 0 ? "" : $"  {phrase.Fill(language, ("list", list))}";

    // By the parts of a notice, as reports name them.
    private static string Parts(ImportResult result, LanguageTag language) => string.Join(
        ", ",
        result.Facts.Where(fact => !fact.Pointer.IsWholeDocument)
            .GroupBy(fact => Array.FindIndex(ReportPhrases.Parts, part => part.Members.Contains(fact.Pointer.Segments[0])))
            .OrderBy(part => part.Key)
            .Select(part => $"{Low((part.Key < 0 ? ImportTexts.Heads : ReportPhrases.Parts[part.Key].Name)[language])} {Numbers.Plain(part.Count())}"));

    private static string Confidence(ImportResult result, LanguageTag language) => string.Join(
        ", ",
        result.Facts.GroupBy(fact => fact.Confidence).OrderBy(group => group.Key)
            .Select(group => $"{ImportTexts.NameOf(group.Key)[language]} {Numbers.Plain(group.Count())}"));

    private static string Unclear(ImportResult result, LanguageTag language) => string.Join(
        "; ",
        result.Unclear.GroupBy(passage => passage.Code).OrderBy(group => group.Key)
            .Select(group => $"{Low(group.First().ReasonIn(language)).TrimEnd('.')} ({Numbers.Plain(group.Count())})"));

    // Sections of a notice under whose heading no fact was read.
    private static string Headings(ImportedPage page)
    {
        var read = page.Result.Facts.Select(fact => fact.Span.Line).ToHashSet();
        var silent = page.Result.Unread
            .Where(passage => passage.Heading is not null
                && passage.Kinds.Any(kind => kind is not (SectionKind.Other or SectionKind.PageChrome)))
            .GroupBy(passage => (passage.Notice, passage.Heading))
            .Where(section => !section.Any(passage => read.Contains(passage.Span.Line)))
            .Select(section => $"{TerminalText.OneLine(section.Key.Heading!)} ({page.PlaceOf(section.First().Span)})")
            .ToArray();
        return string.Join(", ", silent.Take(MostHeadings)) + (silent.Length > MostHeadings ? ", …" : "");
    }

    // Data in the page need no headings.
    private static bool IsCarried(ImportResult result) => result.Facts.Any(fact => fact.Pointer.IsWholeDocument);

    private static bool IsOfNotice(DocumentSection section) =>
        section.Kinds.Any(kind => kind is not (SectionKind.Other or SectionKind.PageChrome or SectionKind.Unknown));

    private static string Low(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
