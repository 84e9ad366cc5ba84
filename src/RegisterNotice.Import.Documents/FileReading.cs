using RegisterNotice.Import.Html;
using RegisterNotice.Import.Pdf;
using RegisterNotice.Import.Word;
using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>A file as HTML, or why it is none.</summary>
internal sealed record FileReading
{
    public string Html { get; private init; } = "";

    /// <summary>The place of each line of the HTML in the file.</summary>
    public IReadOnlyList<FilePlace> Places { get; private init; } = [];

    public Finding? Refusal { get; private init; }

    public static FileReading Read(byte[] file, FileFormat format, ImportOptions options, CancellationToken cancellation)
    {
        try
        {
            var blocks = format == FileFormat.Pdf ? PdfFile.Read(file, options, cancellation) : WordFile.Read(file, options, cancellation);
            return blocks.Exists(block => block.HasText)
                ? Written(Forms.Opened(blocks))
                : new() { Refusal = PageRefusals.WithoutText(options) };
        }
        catch (UnreadableFileException unreadable)
        {
            return new() { Refusal = unreadable.Refusal };
        }
    }

    private static FileReading Written(List<FileBlock> blocks)
    {
        var writer = new FileHtml();
        writer.Write(blocks);
        return new() { Html = writer.ToString(), Places = writer.Places };
    }
}
