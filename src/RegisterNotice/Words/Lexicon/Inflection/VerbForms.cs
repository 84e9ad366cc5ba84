namespace RegisterNotice.Words.Lexicon.Inflection;

/// <summary>The forms of a verb by what a negation does to them, in the notation of <see cref="LexiconNotation"/>.</summary>
/// <param name="Affirming">Forms that no negation reaches: <c>siirrämme</c>, <c>siirretään</c>.</param>
/// <param name="Following">Forms that a negation before them denies: <c>ei ... siirrä</c>, <c>not ... transferred</c>.</param>
/// <param name="Leading">Forms that a negation behind them denies: <c>överförs ... inte</c>.</param>
/// <param name="Denying">Forms that are not said without a negation: <c>siirretä</c>, <c>lämnas inte ut</c>.</param>
internal sealed record VerbForms(
    IReadOnlyList<string> Affirming, IReadOnlyList<string> Following, IReadOnlyList<string> Leading, IReadOnlyList<string> Denying)
{
    /// <summary>All forms, each once.</summary>
    public IEnumerable<string> All => Affirming.Concat(Following).Concat(Leading).Concat(Denying).Distinct();
}
