using RegisterNotice.Import.Html;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace RegisterNotice.Import.Pdf;

/// <summary>Reads PDF into blocks.</summary>
internal static class PdfFile
{
    // What PdfPig calls itself by for each array in an array of a hostile file takes more than a usual stack.
    private const int Stack = 256 * 1024 * 1024;

    public static List<FileBlock> Read(byte[] file, ImportOptions options, CancellationToken cancellation)
    {
        var pages = Pages(file, options, cancellation);
        RunningHeads.Remove(pages);
        var layout = PdfLayout.Of(pages);
        var blocks = new List<FileBlock>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            blocks.AddRange(layout.Blocks(page));
        }

        return PdfFlow.Joined(blocks);
    }

    private static List<PdfPageContent> Pages(byte[] file, ImportOptions options, CancellationToken cancellation)
    {
        List<PdfPageContent>? pages = null;
        Exception? fault = null;
        var reader = new Thread(
            () =>
            {
                try
                {
                    pages = Open(file, options, cancellation);
                }
#pragma warning disable CA1031 // Whatever a damaged file makes the parser throw is one fault of the file.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    fault = exception;
                }
            },
            Stack);
        reader.Start();
        reader.Join();
        return fault switch
        {
            null => pages!,
            OperationCanceledException or UnreadableFileException => throw fault,
            PdfDocumentEncryptedException => throw new UnreadableFileException(PageRefusals.Locked(options)),
            // Newer ciphers end in faults of other kinds.
            _ when file.AsSpan().IndexOf("/Encrypt"u8) >= 0 => throw new UnreadableFileException(PageRefusals.Locked(options)),
            _ => throw new UnreadableFileException(PageRefusals.Damaged(options)),
        };
    }

    private static List<PdfPageContent> Open(byte[] file, ImportOptions options, CancellationToken cancellation)
    {
        using var document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        document.AddPageFactory<PdfPageContent, PdfPageFactory>();
        var pages = new List<PdfPageContent>(document.NumberOfPages);
        var letters = 0L;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = document.GetPage<PdfPageContent>(number);
            letters += page.LetterCount;
            if (letters > options.MaxLength)
            {
                throw new UnreadableFileException(PageRefusals.BeyondLength(options));
            }

            pages.Add(page);
        }

        return pages;
    }
}
