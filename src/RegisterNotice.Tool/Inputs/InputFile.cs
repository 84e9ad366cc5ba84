using RegisterNotice.Json;
using RegisterNotice.Words.Phrases;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Inputs;

/// <summary>A file to read, or the standard input.</summary>
/// <param name="Path">Its path; <c>-</c> for the standard input.</param>
/// <param name="Relative">Its path below the folder that was named; its name where it was named itself.</param>
/// <param name="Source">What reports call it; null for the standard input without a name.</param>
internal sealed record InputFile(string Path, string Relative, string? Source)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;

    /// <summary>What it is called in a message.</summary>
    public string NameIn(LanguageTag language) => Source ?? ToolTexts.StandardInput[language];

    /// <summary>Its bytes.</summary>
    /// <param name="console">The console.</param>
    /// <param name="tooLong">What to say where the standard input is longer than what may be read at a time.</param>
    /// <exception cref="ToolException">It cannot be read; or the standard input is longer than any notice may be.</exception>
    public byte[] Read(ToolConsole console, Phrase tooLong)
    {
        if (!IsStandardInput)
        {
            return Use(File.ReadAllBytes);
        }

        // Whoever writes to it may never end: no more is taken than can be used.
        var limit = NoticeReadOptions.Default.MaxBytes;
        using var buffer = new MemoryStream();
        var piece = new byte[1 << 16];
        while (console.Input.Read(piece) is > 0 and var count)
        {
            buffer.Write(piece, 0, count);
            if (buffer.Length > limit)
            {
                throw new ToolException(tooLong, ("limit", Numbers.Plain(limit)));
            }
        }

        return buffer.ToArray();
    }

    /// <summary>The file to read bit by bit.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public Stream Open(ToolConsole console) => IsStandardInput ? console.Input : Use(File.OpenRead);

    private T Use<T>(Func<string, T> read)
    {
        try
        {
            return read(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(language => FaultsOfFiles.Describe(exception, Path, language));
        }
    }
}
