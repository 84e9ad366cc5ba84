using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A member of a party that was read.</summary>
/// <param name="Member">Which member.</param>
/// <param name="Index">Which of them, of those that there may be several of.</param>
/// <param name="Span">The words that state it.</param>
/// <param name="Rule">Why they do.</param>
/// <param name="Confidence">How sure it is that they do.</param>
internal readonly record struct PartyFact(PartyMember Member, int Index, LineSpan Span, string Rule, FactConfidence Confidence = FactConfidence.Stated);
