using RegisterNotice.Import;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>A page that was brought over.</summary>
/// <param name="File">The file it comes from.</param>
/// <param name="Options">How it was read.</param>
/// <param name="Result">What came of it.</param>
internal sealed record ImportedPage(InputFile File, ImportOptions Options, ImportResult Result)
{
    /// <summary>The language of the page.</summary>
    public LanguageTag Language => SpokenLanguage.For(Options.Language, Result.Notices);

    /// <summary>Whether it was refused, or nothing in it was understood.</summary>
    public bool MustBeTold => !Result.IsUnderstood;

    private int Sections =>
        Result.Notices
            .SelectMany(notice => notice.Wordings)
            .SelectMany(wording => wording.Sections)
            .Count(section => section.Heading is { Length: > 0 });

    /// <summary>Reads a page.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static ImportedPage Read(InputFile file, ToolConsole console, ImportOptions options)
    {
        var bytes = file.Read(console, ToolTexts.PageTooLong);
        return FileImporter.FormatOf(bytes) is null
            ? new(file, options, NoticeImporter.Import(bytes, options))
            : new(file, options with { Format = PageFormat.Html }, FileImporter.Import(bytes, options).Result);
    }

    /// <summary>In one line what was read, or why nothing was and what to do.</summary>
    public string Told(LanguageTag language)
    {
        var path = TerminalText.OneLine(File.NameIn(language));
        var findings = Result.Findings.Select(finding => $"{finding.Code} {finding.MessageIn(language)} {finding.RemedyIn(language)}");
        return MustBeTold
            ? $"{path}: {string.Join(" ", findings)}"
            : $"{path}: {TallyTexts.Read(Result.Facts.Count, Sections, Result.Unclear.Count, language)}";
    }

    /// <summary>Writes the page with what was read from it.</summary>
    public void Explain(TextWriter output, bool asHtml, LanguageTag language)
    {
        var source = new SourceLines(Result.Text, Options.Format, Result);
        if (asHtml)
        {
            HtmlExplanation.Write(output, this, source, language);
        }
        else
        {
            TextExplanation.Write(output, source, language);
        }
    }
}
