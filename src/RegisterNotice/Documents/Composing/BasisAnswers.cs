namespace RegisterNotice.Documents.Composing;

/// <summary>What a notice answers about why the processing is lawful, and about the rights that follow.</summary>
internal static class BasisAnswers
{
    public static IEnumerable<MarkedText?> Bases(Scribe scribe) => Each(scribe, basis => PurposePart.Brief(scribe, basis));

    public static IEnumerable<MarkedText?> Interests(Scribe scribe) => Each(scribe, basis => scribe.Mark(scribe.Say(basis.Interest)));

    public static IEnumerable<MarkedText?> Grounds(Scribe scribe) => Each(
        scribe,
        basis => basis.SpecialCategory is { } condition ? PurposePart.Condition(scribe, condition) : null);

    /// <summary>What balancing tests say and where they are, by what is told to the data subject and by what is kept within.</summary>
    public static IEnumerable<MarkedText?> BalancingTests(Scribe scribe) =>
    [
        .. Each(scribe, basis => MarkedText.Parted(
            " ",
            scribe.Mark(scribe.Say(basis.BalancingTest?.Summary)),
            scribe.Mark(scribe.Say(basis.BalancingTest?.AvailableFrom)))),
        .. InternalRecord.Documents(scribe, InternalDocumentKind.BalancingTest),
    ];

    /// <summary>The provisions that the notice itself names for its bases and its data.</summary>
    public static IEnumerable<MarkedText?> NationalLaw(Scribe scribe) =>
    [
        .. Each(scribe, basis => scribe.Cite(basis.Reference)),
        .. Each(scribe, basis => scribe.Cite(basis.SpecialCategory?.Reference)),
        .. scribe.Notice.DataCategories.Select(category => scribe.Cite(category.Ground)),
    ];

    /// <summary>The rights and how they are used, with what the organisation has written on handling requests.</summary>
    public static IEnumerable<MarkedText?> Rights(Scribe scribe) =>
    [
        .. scribe.Notice.Rights.Select(right => RightsPart.Brief(scribe, right).TakeSentences()),
        .. InternalRecord.Documents(scribe, InternalDocumentKind.RightsProcedure),
    ];

    private static IEnumerable<MarkedText?> Each(Scribe scribe, Func<LegalBasis, MarkedText?> tell) =>
        scribe.Notice.AllBases().Select(tell);
}
