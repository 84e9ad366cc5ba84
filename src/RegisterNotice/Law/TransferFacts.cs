namespace RegisterNotice.Law;

/// <summary>Which facts of a transfer hold for its safeguard; others are left over from another one, and no page states them.</summary>
internal static class TransferFacts
{
    private const string StandardClauses = "2021/914";

    /// <summary>Whether a derogation can belong to the transfer's safeguard.</summary>
    public static bool HoldsDerogation(Transfer transfer) =>
        transfer.Safeguard is null or TransferSafeguard.Derogation or TransferSafeguard.Unknown;

    /// <summary>Whether the scope of a decision can belong to the transfer's safeguard.</summary>
    public static bool HoldsScope(Transfer transfer) =>
        transfer.Safeguard is null or TransferSafeguard.AdequacyDecision or TransferSafeguard.Unknown;

    /// <summary>The safeguard that a decision of the Commission is; null where the reference is to none of them.</summary>
    public static TransferSafeguard? SafeguardOf(LegalReference? reference) => reference switch
    {
        null => null,
        { Act: StandardClauses } => TransferSafeguard.StandardContractualClauses,
        _ => AdequacyDecisions.Find(reference.Act) is null ? null : TransferSafeguard.AdequacyDecision,
    };
}
