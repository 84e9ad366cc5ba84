namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>A part of an enumeration that can stand alone.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Offset">Where in the text it begins.</param>
internal readonly record struct Phrase(string Text, int Offset);
