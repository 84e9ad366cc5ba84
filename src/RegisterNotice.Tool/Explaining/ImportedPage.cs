using RegisterNotice.Import;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>A page that was brought over.</summary>
/// <param name="File">The file it comes from.</param>
/// <param name="Options">How it was read.</param>
/// <param name="Result">What came of it.</param>
/// <param name="OfFile">What came of it where it is PDF or Word; null for a page of text.</param>
internal sealed record ImportedPage(InputFile File, ImportOptions Options, ImportResult Result, FileImportResult? OfFile)
{
    /// <summary>The language of the page.</summary>
    public LanguageTag Language => SpokenLanguage.For(Options.Language, Result.Notices);

    /// <summary>Whether it was refused, or nothing in it was understood.</summary>
    public bool MustBeTold => !Result.IsUnderstood;

    /// <summary>Reads a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="console">The console.</param>
    /// <param name="options">How to read it; PDF and Word are told by their bytes.</param>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static ImportedPage Read(InputFile file, ToolConsole console, ImportOptions options)
    {
        var bytes = file.Read(console, ToolTexts.PageTooLong);
        if (FileImporter.FormatOf(bytes) is null)
        {
            return new(file, options, NoticeImporter.Import(bytes, options), null);
        }

        var read = FileImporter.Import(bytes, options);
        return new(file, options with { Format = PageFormat.Html }, read.Result, read);
    }

    /// <summary>A place as people look it up: the line of the source; of PDF and Word page and line.</summary>
    public string PlaceOf(SourceSpan span) => OfFile is null ? Numbers.Plain(span.Line) : OfFile.PlaceOf(span)?.ToString() ?? "";

    /// <summary>What was read, or why nothing was and what to do.</summary>
    public string Told(LanguageTag language)
    {
        var path = TerminalText.OneLine(File.NameIn(language));
        var findings = Result.Findings.Select(finding => $"{finding.Code} {finding.MessageIn(language)} {finding.RemedyIn(language)}");
        return MustBeTold ? $"{path}: {string.Join(" ", findings)}" : $"{path}: {ImportSummary.Of(this, language)}";
    }

    /// <summary>Writes the page with what was read from it.</summary>
    public void Explain(TextWriter output, ExplanationForm form, LanguageTag language)
    {
        var source = new SourceLines(Result.Text, Options.Format, Result, language);
        switch (form)
        {
            case ExplanationForm.Html:
                HtmlExplanation.Write(output, this, source, language);
                break;
            case ExplanationForm.Json:
                JsonExplanation.Write(output, this, language);
                break;
            default:
                TextExplanation.Write(output, this, source, language);
                break;
        }
    }
}
