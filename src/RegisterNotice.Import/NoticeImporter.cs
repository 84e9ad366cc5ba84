using System.Text;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import;

/// <summary>Brings published notices over: a page of prose becomes typed notices.</summary>
/// <remarks>
/// Every word of the page is kept in <see cref="Notice.Wordings"/>; facts are only those that the page states, each with its place; what could not be settled is
/// listed. A page of HTML that carries its notices as data (<c>HtmlOptions.EmbeddedNotice</c>) is not interpreted: they are taken as they are, and each is one fact. Any text is read, whatever it is; time grows linearly with its length.
/// </remarks>
public static class NoticeImporter
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The page as text, HTML or Markdown.</param>
    /// <param name="options">Format, language and identifier; plain text where none are given.</param>
    /// <returns>The notices of the page, at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static ImportResult Import(string page, ImportOptions? options = null)
    {
        options ??= ImportOptions.Default;
        Guard.NotNull(page);
        if (options.Format == PageFormat.Html && EmbeddedNotices.Read(page) is { } embedded)
        {
            return embedded;
        }

        return Interpreter.Interpret(
            options.Format switch
            {
                PageFormat.Html => HtmlPage.Read(page),
                PageFormat.Markdown => MarkdownPage.Read(page),
                _ => TextPage.Read(page),
            },
            options);
    }

    /// <summary>Reads a page from bytes: UTF-8, or Windows-1252 where they are none.</summary>
    /// <param name="page">The bytes of the page.</param>
    /// <param name="options">Format, language and identifier; plain text where none are given.</param>
    /// <returns>The notices of the page, at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static ImportResult Import(byte[] page, ImportOptions? options = null)
    {
        try
        {
            return Import(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Guard.NotNull(page)), options);
        }
        catch (DecoderFallbackException)
        {
            // Old pages are in Latin-1; every byte is a character there.
            return Import(Latin1(page), options);
        }
    }

    private static string Latin1(byte[] bytes)
    {
        var chars = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            chars[i] = (char)bytes[i];
        }

        return new(chars);
    }
}
