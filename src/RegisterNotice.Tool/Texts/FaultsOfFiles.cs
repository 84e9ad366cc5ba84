using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>Says in the tool's own words why a file could not be read or written: the texts of .NET are English, and name what no user knows.</summary>
internal static class FaultsOfFiles
{
    // ENOSPC, EDQUOT; ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL.
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>What happened, in a line.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="path">The file that was read or written; null for the standard output.</param>
    /// <param name="language">The language.</param>
    public static string Describe(Exception exception, string? path, LanguageTag language) => exception switch
    {
        _ when Full.Contains(exception.HResult) => ToolTexts.DiskFull[language],
        _ when path is null => ToolTexts.NotWritten[language],
        UnauthorizedAccessException => Named(ToolTexts.NotAllowed, path, language),
        FileNotFoundException or DirectoryNotFoundException => Named(ToolTexts.NoFile, path, language),
        _ => Named(ToolTexts.NotReadOrWritten, path, language),
    };

    private static string Named(Phrase phrase, string path, LanguageTag language) =>
        phrase.Fill(language, ("path", Terminal.TerminalText.OneLine(path)));
}
