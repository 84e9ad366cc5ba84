using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace RegisterNotice.Import.Pdf;

/// <summary>Makes of each page what is read of it, without the many things that PdfPig tells of letters besides.</summary>
/// <remarks>PdfPig makes it, by this constructor. One is for one document, page by page.</remarks>
internal sealed class PdfPageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PdfPageContent>(scanner, resources, filters, parser, options)
{
    private readonly PdfDrawing drawing = new();
    private readonly PdfGlyphs glyphs = new();

    protected override PdfPageContent ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        drawing.Clear();
        if (operations is { Count: > 0 })
        {
            _ = new PdfDrawer(
                    drawing, glyphs, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider,
                    cropBox, userSpaceUnit, rotation,
                    initialMatrix, ParsingOptions)
                .Process(pageNumber, operations);
        }

        var annotations = new AnnotationProvider(PdfScanner, dictionary, initialMatrix, namedDestinations, ParsingOptions.Logger);
        return PdfPageReader.Read(drawing, Links(annotations), pageNumber, cropBox.GetVisibleBounds(rotation).Height);
    }

    private List<PdfLink> Links(AnnotationProvider annotations)
    {
        var links = new List<PdfLink>();
        foreach (var annotation in annotations.GetAnnotations())
        {
            if (annotation.Type == AnnotationType.Link && AddressOf(annotation) is { } address)
            {
                links.Add(new(address, PdfBox.Of(annotation.Rectangle)));
            }
        }

        return links;
    }

    private string? AddressOf(Annotation link)
    {
        var isAddress = link.AnnotationDictionary.TryGet(NameToken.A, PdfScanner, out DictionaryToken? action)
            && action.TryGet(NameToken.S, PdfScanner, out NameToken? kind) && kind == NameToken.Uri
            && action.TryGet(NameToken.Uri, PdfScanner, out IDataToken<string>? uri) && IsWebOrMail(uri.Data);
        return isAddress && action!.TryGet(NameToken.Uri, PdfScanner, out IDataToken<string>? address) ? address.Data : null;
    }

    private static bool IsWebOrMail(string? uri) =>
        uri is not null && (uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
}
