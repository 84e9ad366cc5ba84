using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>A page as it was read: a document for each notice on it.</summary>
public sealed class ReadPage
{
    internal ReadPage(IReadOnlyList<PlacedDocument> documents) => Documents = documents;

    /// <summary>The notices of the page as documents, in the order of the page; empty where it was refused. What stands around them is kept with the
    /// first and the last.</summary>
    public IReadOnlyList<PlacedDocument> Documents { get; }

    /// <summary>The page as it was read, decoded and without a byte order mark: the text in which all <see cref="SourceSpan"/>s count. Empty where
    /// bytes were refused.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>The encoding that the bytes were in, by its name in small letters, such as <c>utf-8</c> or <c>windows-1252</c>; null where a text was
    /// given or the bytes were refused.</summary>
    public string? Encoding { get; internal init; }

    /// <summary>Why the page was refused (RN91); empty for a page that was read.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>Whether what was given is no page, or one beyond a limit. <see cref="Findings"/> says why and what to do.</summary>
    public bool IsRefused => Documents.Count == 0;
}
