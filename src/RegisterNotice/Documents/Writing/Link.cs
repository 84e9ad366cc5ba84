namespace RegisterNotice.Documents.Writing;

/// <summary>A part of a text that becomes a link.</summary>
internal readonly record struct Link(LinkKind Kind, int Start, int End);
