using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A member of a party that was read.</summary>
/// <param name="Member">Its pointer below the party.</param>
/// <param name="Span">The words that state it.</param>
/// <param name="Rule">Why they do.</param>
internal readonly record struct PartyFact(string Member, LineSpan Span, string Rule);
