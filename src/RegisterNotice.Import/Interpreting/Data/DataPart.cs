using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>A part of an enumeration: some words of it in a row.</summary>
/// <param name="Words">All words of the enumeration.</param>
/// <param name="First">The first word of the part.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct DataPart(IReadOnlyList<Word> Words, int First, int Last)
{
    public Word FirstWord => Words[First];

    public Word LastWord => Words[Last];

    public bool IsSingle => First == Last;

    /// <summary>The words that stand in no parentheses of their own.</summary>
    public OuterWords Outer => new(Words, First, Last);
}
