using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A fact with the words of the document that state it.</summary>
/// <param name="Pointer">The fact in the notice: a JSON Pointer (RFC 6901).</param>
/// <param name="Span">The words.</param>
/// <param name="Rule">The rule of reading that found it.</param>
/// <param name="Confidence">How sure it is that the words state it.</param>
internal readonly record struct FoundFact(JsonPointer Pointer, LineSpan Span, string Rule, FactConfidence Confidence)
{
    /// <summary>What the words say; empty until all is read.</summary>
    public string Text { get; init; } = "";

    /// <summary>What their section is about; empty until all is read.</summary>
    public IReadOnlyList<SectionKind> Kinds { get; init; } = ValueList<SectionKind>.Empty;

    /// <summary>The order of the document; at one place, that of the notice.</summary>
    public static int ByPlace(FoundFact one, FoundFact other)
    {
        var order = LineSpan.ByPlace(one.Span, other.Span);
        order = order == 0 ? one.Pointer.CompareTo(other.Pointer) : order;
        return order == 0 ? string.CompareOrdinal(one.Rule, other.Rule) : order;
    }
}
