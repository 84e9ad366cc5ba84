namespace RegisterNotice.Import.Word;

/// <summary>The mark of a numbered paragraph.</summary>
/// <param name="Label">Its number as it is shown; empty for a bullet.</param>
/// <param name="Level">How deep it stands, from 0.</param>
internal sealed record WordMark(string Label, int Level);
