using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Words that look like a fact and could not be settled.</summary>
/// <param name="Span">The words of the document.</param>
/// <param name="Text">What they say.</param>
/// <param name="Code">Why they could not be settled.</param>
internal readonly record struct UnsettledWords(LineSpan Span, string Text, UnclearCode Code)
{
    /// <summary>What their section is about; empty until all is read.</summary>
    public IReadOnlyList<SectionKind> Kinds { get; init; } = ValueList<SectionKind>.Empty;

    /// <summary>The order of the document; at one place, that of the words.</summary>
    public static int ByPlace(UnsettledWords one, UnsettledWords other)
    {
        var order = LineSpan.ByPlace(one.Span, other.Span);
        order = order == 0 ? string.CompareOrdinal(one.Text, other.Text) : order;
        return order == 0 ? one.Code.CompareTo(other.Code) : order;
    }
}
