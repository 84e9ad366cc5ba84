namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Words of a sentence that enumerate data.</summary>
/// <param name="Label">What the sentence calls them before a colon; null where it does not.</param>
/// <param name="Text">The enumeration.</param>
/// <param name="IsObject">Whether a verb governs it.</param>
internal readonly record struct DataStatement(string? Label, string Text, bool IsObject);
