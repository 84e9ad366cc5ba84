using static RegisterNotice.Law.RestrictionEffect;
using static RegisterNotice.RightKind;

namespace RegisterNotice.Law;

/// <summary>By which provisions rights of the data subject may be limited or are not given, a row each.</summary>
/// <remarks>
/// Sources: the GDPR in the Official Journal; the Finnish acts in the Statute Book (<see cref="ActSource.StatuteBook"/>). The list is not closed: any act may
/// limit a right as Article 23 lets it, and what a notice cites from another act is neither confirmed nor denied here.
/// </remarks>
public static class RightRestrictions
{
    private static readonly RightKind[] OfArticles15To22 =
    [
        Access, Rectification, Erasure, Restriction, Portability, Objection, ObjectionToDirectMarketing, NotSubjectToAutomatedDecision,
    ];

    /// <summary>All of them: those of the GDPR, then those of the Data Protection Act, then those of other acts.</summary>
    public static IReadOnlyList<RightRestriction> All { get; } = ValueList<RightRestriction>.Own(
    [
        Gdpr("11(2)", Limited, Access, Rectification, Erasure, Restriction, Portability),
        Gdpr("12(2)", Limited, OfArticles15To22),
        Gdpr("12(5)", Limited, OfArticles15To22),
        Gdpr("12(6)", Limited, OfArticles15To22),
        Gdpr("15(4)", Limited, Access),
        Gdpr("17(3)", Limited, Erasure),
        Gdpr("20(3)", Limited, Portability),
        Gdpr("20(4)", Limited, Portability),
        Gdpr("21(1)", Limited, Objection),
        Gdpr("21(6)", Limited, Objection),
        Gdpr("22(2)", Limited, NotSubjectToAutomatedDecision),
        Gdpr("23", Limited, OfArticles15To22),
        Gdpr("85(2)", Limited, OfArticles15To22),
        Gdpr("89(2)", Limited, Access, Rectification, Restriction, Objection),
        Gdpr("89(3)", Limited, Access, Rectification, Restriction, Portability, Objection),
        Finnish("1050/2018", "27", Disapplied, OfArticles15To22),
        Finnish("1050/2018", "31", Limited, Access, Rectification, Restriction, Objection),
        Finnish("1050/2018", "32", Limited, Access, Rectification, Restriction, Portability, Objection),
        Finnish("1050/2018", "34", Limited, Access),
        Finnish("1171/2022", "31(1)", Disapplied, Restriction),
        Finnish("1171/2022", "31(2)", Limited, Access),
        Finnish("703/2023", "12", Limited, Restriction),
        Finnish("552/2019", "39", Limited, Objection),
        Finnish("380/2023", "114", Disapplied, Restriction),
        Finnish("381/2023", "12", Disapplied, Restriction),
        Finnish("431/2023", "12", Disapplied, Restriction),
        Finnish("692/2010", "24", Disapplied, Restriction),
        Finnish("1054/2018", "28", Limited, Access, Rectification, Erasure, Restriction),
    ]);

    /// <summary>
    /// The row by which a provision restricts a right, or null where the list has none. A place within the provision of a row, or around it, is that of the
    /// row: 17(3)(e) and 17 are those of 17(3).
    /// </summary>
    /// <param name="right">The right.</param>
    /// <param name="reference">The provision, as a notice cites it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static RightRestriction? Of(RightKind right, LegalReference reference)
    {
        Guard.NotNull(reference);
        RightRestriction? found = null;
        foreach (var row in All.AsSpan())
        {
            if (row.Provision.Act == reference.Act && row.Rights.Has(right) && IsSamePlace(row.Provision.Provision!, reference.Provision))
            {
                // Of several within the place that is cited, the one that takes the right away.
                found = found is { Effect: Disapplied } ? found : row;
            }
        }

        return found;
    }

    /// <summary>Whether a provision takes a right away, so that a notice that rests on it need not state the right.</summary>
    /// <param name="right">The right.</param>
    /// <param name="reference">The provision, as a notice cites it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static bool Disapplies(RightKind right, LegalReference reference) => Of(right, reference) is { Effect: Disapplied };

    private static bool IsSamePlace(string place, string? cited) => cited is null || IsWithin(place, cited) || IsWithin(cited, place);

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '(');

    private static RightRestriction Gdpr(string provision, RestrictionEffect effect, params RightKind[] rights) =>
        new(Acts.Gdpr.At(provision), effect, rights, ActSource.OfficialJournal);

    private static RightRestriction Finnish(string act, string provision, RestrictionEffect effect, params RightKind[] rights) =>
        new(new() { Act = act, Provision = provision }, effect, rights, ActSource.StatuteBook);
}
