using System.Text;
using RegisterNotice.Import;
using RegisterNotice.Tool.Inputs;
using RegisterNotice.Tool.Terminal;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>A page that was brought over.</summary>
/// <param name="File">The file it comes from.</param>
/// <param name="Options">How it was read.</param>
/// <param name="Text">Its text.</param>
/// <param name="Result">What came of it.</param>
internal sealed record ImportedPage(InputFile File, ImportOptions Options, string Text, ImportResult Result)
{
    /// <summary>The language of the page.</summary>
    public LanguageTag Language => SpokenLanguage.For(Options.Language, Result.Notices);

    /// <summary>Whether it was refused, or nothing in it was understood.</summary>
    public bool MustBeTold => Result.Facts.Count == 0 && Sections == 0;

    private int Sections => Result.Notices.SelectMany(notice => notice.Wordings).SelectMany(wording => wording.Sections).Count(section => section.Heading is { Length: > 0 });

    /// <summary>Reads a page.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static ImportedPage Read(InputFile file, ToolConsole console, ImportOptions options)
    {
        var text = Decode(file.Read(console));
        return new(file, options, text, NoticeImporter.Import(text, options));
    }

    /// <summary>In one line what was read, or that nothing was.</summary>
    public string Told(LanguageTag language)
    {
        var path = TerminalText.OneLine(File.NameIn(language));
        return MustBeTold
            ? ToolTexts.NotUnderstood.Fill(language, ("path", path))
            : $"{path}: {TallyTexts.Read(Result.Facts.Count, Sections, Result.Unclear.Count, language)}";
    }

    /// <summary>Writes the page with what was read from it.</summary>
    public void Explain(TextWriter output, bool asHtml, LanguageTag language)
    {
        var source = new SourceLines(Text, Options.Format, Result);
        if (asHtml)
        {
            HtmlExplanation.Write(output, this, source, language);
        }
        else
        {
            TextExplanation.Write(output, source, language);
        }
    }

    // UTF-8, or the encoding of old pages where the bytes are none: the same as the importer's own reading of bytes.
    private static string Decode(byte[] page)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(page);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(page);
        }
    }
}
