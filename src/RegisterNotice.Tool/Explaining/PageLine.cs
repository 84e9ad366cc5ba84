namespace RegisterNotice.Tool.Explaining;

/// <summary>A line of the page as its readers see it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Places">For each UTF-16 code unit of the words, where it comes from in the page's source.</param>
internal sealed record PageLine(PageLineKind Kind, string Text, IReadOnlyList<int> Places);
