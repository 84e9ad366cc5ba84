namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Words that were read as data, in which persons are those whose data they are.</summary>
/// <param name="Words">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="IsLabel">Whether they name what follows, so that a bare name of persons tells whose data follow.</param>
internal readonly record struct ToldOfData(string Words, Pages.LineSpan Span, bool IsLabel);
