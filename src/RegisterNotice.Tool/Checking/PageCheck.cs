using RegisterNotice.Import;
using RegisterNotice.Tool.Explaining;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Checking;

/// <summary>Checks the notices of a published page: each finding says when it may come from the reading.</summary>
internal static class PageCheck
{
    /// <summary>Whether a file is a page by its name.</summary>
    public static bool IsPage(InputFile file) => FileKind.Pages.Includes(file.Relative);

    /// <summary>The notices of a page with what was found in each; null with what kept the page from being read.</summary>
    public static IEnumerable<(Notice? Notice, IEnumerable<PlacedFinding> Findings)> Run(InputFile file, ToolConsole console, Check check)
    {
        var page = ImportedPage.Read(
            file,
            console,
            new() { Format = PageFormats.Of(file.Relative), Language = check.Asked, MessageLanguage = SpokenLanguage.For(check.Asked, []) });
        var result = page.Result;
        if (result.Findings.Count > 0)
        {
            yield return (result.Notices.Count > 0 ? result.Notices[0]
                : null, result.Findings.Select(finding => new PlacedFinding { Finding = finding, Source = file.Source }));
        }

        for (var i = 0; i < result.Notices.Count; i++)
        {
            yield return (result.Notices[i], Findings(page, i, check));
        }
    }

    private static IEnumerable<PlacedFinding> Findings(ImportedPage page, int index, Check check)
    {
        var notice = page.Result.Notices[index];
        var report = NoticeValidator.Validate(notice, check.Rules);
        var reviewed = page.Result.Review(report, index);
        var language = SpokenLanguage.For(check.Asked, notice);
        var placed = report.Placed(page.File.Source);
        for (var i = 0; i < placed.Count; i++)
        {
            var found = placed[i] with { Root = page.Result.Notices.Count > 1 ? JsonPointer.WholeDocument.Append(index) : default };
            yield return i < reviewed.Count
                ? found with { Position = PositionOf(page, reviewed[i]), Caveats = [.. reviewed[i].Doubts.Select(doubt => Caveat(page, doubt, language))] }
                : found;
        }
    }

    // The lines of PDF and Word are none of a text.
    private static TextPosition? PositionOf(ImportedPage page, ReviewedFinding finding) =>
        page.OfFile is null && finding.Span is { } span ? new TextPosition(span.Line, span.Column) : null;

    private static string Caveat(ImportedPage page, ReadingDoubt doubt, LanguageTag language)
    {
        var places = string.Join(", ", doubt.Places.Select(page.PlaceOf).Distinct());
        return places.Length == 0 ? doubt.MessageIn(language) : $"{doubt.MessageIn(language)} ({places})";
    }
}
