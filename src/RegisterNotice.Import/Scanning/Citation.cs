namespace RegisterNotice.Import.Scanning;

/// <summary>An act that a text cites, with the place in the act and that in the text.</summary>
internal readonly record struct Citation(LegalReference Reference, int Start, int Length);
