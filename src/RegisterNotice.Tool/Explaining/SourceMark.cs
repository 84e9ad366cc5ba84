using RegisterNotice.Import;

namespace RegisterNotice.Tool.Explaining;

/// <summary>A place in a page that a fact was read from, or that could not be settled.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Pointer">The fact in the JSON that is written; empty for what could not be settled.</param>
/// <param name="Span">The place.</param>
/// <param name="Reason">The rule of reading, or why nothing was settled.</param>
/// <param name="IsUnclear">Whether it could not be settled.</param>
internal sealed record SourceMark(int Number, string Pointer, SourceSpan Span, string Reason, bool IsUnclear)
{
    public string Label => IsUnclear ? $"? {Reason}" : $"{Pointer} ({Reason})";
}
