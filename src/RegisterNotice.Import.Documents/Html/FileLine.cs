namespace RegisterNotice.Import.Html;

/// <summary>A line of a file.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Pieces">Its words, in pieces that are written alike.</param>
internal sealed record FileLine(FilePlace Place, IReadOnlyList<FilePiece> Pieces)
{
    /// <summary>Whether the next line of the block begins a line of its own, and is not the same line gone on.</summary>
    public bool EndsHard { get; init; }

    public bool HasText => Pieces.Any(piece => !string.IsNullOrWhiteSpace(piece.Text));

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));
}
