namespace RegisterNotice.Import;

/// <summary>What came of bringing a file over.</summary>
public sealed class FileImportResult
{
    private readonly IReadOnlyList<FilePlace> places;

    internal FileImportResult(ImportResult result, FileFormat? format, IReadOnlyList<FilePlace> places)
    {
        Result = result;
        Format = format;
        this.places = places;
    }

    /// <summary>
    /// The notices with their facts. <see cref="ImportResult.Text"/> is the file as HTML, with headings, lists, tables and links, and a line for each
    /// line of the file; spans count in it.
    /// </summary>
    public ImportResult Result { get; }

    /// <summary>What kind of file it is, as its bytes tell; null where it is neither.</summary>
    public FileFormat? Format { get; }

    /// <summary>The place in the file of what a span of <see cref="Result"/> names.</summary>
    /// <param name="span">The span of a fact or of words that stayed unclear.</param>
    /// <returns>Page and line; null where the span is none of this result.</returns>
    public FilePlace? PlaceOf(SourceSpan span) =>
        span.Line > 0 && span.Line <= places.Count && places[span.Line - 1] is { Page: > 0 } place ? place : null;
}
