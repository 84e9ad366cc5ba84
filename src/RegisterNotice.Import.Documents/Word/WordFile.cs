using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using RegisterNotice.Import.Html;

namespace RegisterNotice.Import.Word;

/// <summary>Reads Word files into blocks.</summary>
internal static class WordFile
{
    // How many times as long as the limit of characters the XML of a part may be: tags take more than words.
    private const int XmlPerText = 20;

    public static List<FileBlock> Read(byte[] file, ImportOptions options, CancellationToken cancellation)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var document = WordprocessingDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = (long)options.MaxLength * XmlPerText });
            if (document.MainDocumentPart?.Document?.Body is not { } body)
            {
                throw new UnreadableFileException(PageRefusals.Damaged(options));
            }

            return new WordReader(document.MainDocumentPart, options.MaxNesting, cancellation).Read(body);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or FileFormatException or IOException
            or InvalidOperationException or ArgumentException or KeyNotFoundException or NotSupportedException or UriFormatException)
        {
            throw new UnreadableFileException(PageRefusals.Damaged(options));
        }
    }
}
