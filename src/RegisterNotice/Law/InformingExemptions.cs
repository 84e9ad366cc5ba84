using static RegisterNotice.Law.ExemptionGround;

namespace RegisterNotice.Law;

/// <summary>By which provisions data subjects need not be informed, a row each.</summary>
/// <remarks>
/// Sources: the GDPR in the Official Journal; the Data Protection Act in the Statute Book (<see cref="ActSource.StatuteBook"/>). Of these two acts the list is
/// closed. Another act may free from informing as Article 23 lets it; what a notice cites from one is neither confirmed nor denied here.
/// </remarks>
internal static class InformingExemptions
{
    private static readonly string[] ClosedActs = [Acts.Gdpr.Number, Acts.DataProtectionAct.Number];

    private static readonly InformingExemption[] Rows =
    [
        new(Acts.Gdpr.At("13(4)"), true, false, Information),
        new(Acts.Gdpr.At("14(5)(a)"), false, true, Information),
        new(Acts.Gdpr.At("14(5)(b)"), false, true, Circumstance),
        new(Acts.Gdpr.At("14(5)(c)"), false, true, OtherLaw),
        new(Acts.Gdpr.At("14(5)(d)"), false, true, OtherLaw),
        new(Acts.Gdpr.At("11"), true, true, Circumstance),
        new(Acts.Gdpr.At("23"), true, true, OtherLaw),
        new(Acts.Gdpr.At("85"), true, true, Circumstance),
        new(Acts.DataProtectionAct.At("27"), true, true, Circumstance),
        new(Acts.DataProtectionAct.At("33(1)"), true, true, Circumstance),
        new(Acts.DataProtectionAct.At("33(2)"), false, true, Circumstance),
    ];

    /// <summary>The row of a provision as a notice cites it; null where the list has none, or where more than one is meant.</summary>
    public static InformingExemption? Of(LegalReference reference)
    {
        InformingExemption? found = null;
        foreach (var row in Rows)
        {
            if (row.Provision.Act == reference.Act && IsSamePlace(row.Provision.Provision!, reference.Provision))
            {
                if (found is not null)
                {
                    return null;
                }

                found = row;
            }
        }

        return found;
    }

    /// <summary>
    /// Whether a provision may free from informing: of data from the data subject, of data from elsewhere, or of either where neither is asked for. Only of
    /// the acts whose list is closed it can be said that one does not.
    /// </summary>
    public static bool MayExempt(LegalReference reference, bool ofDataFromSubject, bool ofDataFromElsewhere)
    {
        if (Array.IndexOf(ClosedActs, reference.Act) < 0 || reference.Provision is null)
        {
            return true;
        }

        foreach (var row in Rows)
        {
            if (row.Provision.Act == reference.Act
                && IsSamePlace(row.Provision.Provision!, reference.Provision)
                && ((ofDataFromSubject && row.OfDataFromSubject) || (ofDataFromElsewhere && row.OfDataFromElsewhere)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSamePlace(string place, string? cited) => cited is null || IsWithin(place, cited) || IsWithin(cited, place);

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '(');
}
