namespace RegisterNotice.Law;

/// <summary>The instruments on which no transfer may rest any more, a row each.</summary>
/// <remarks>
/// Sources: judgments C-362/14 and C-311/18; Decision (EU) 2021/914, Article 4, which repealed the older clauses and let contracts made on them stand until 27
/// December 2022.
/// </remarks>
internal static class InvalidInstruments
{
    public static TransferInstrument SafeHarbour { get; } = Decision(AdequacyDecisions.SafeHarbour);

    public static TransferInstrument PrivacyShield { get; } = Decision(AdequacyDecisions.PrivacyShield);

    public static TransferInstrument OlderClauses { get; } = new(
        ["2001/497", "2010/87"],
        Trilingual.Of("vanhat vakiosopimuslausekkeet", "de äldre standardavtalsklausulerna", "the older standard contractual clauses"),
        new(2022, 12, 28));

    private static TransferInstrument Decision(AdequacyDecision decision) =>
        new([decision.Number], Trilingual.Of(decision.KnownAs!, decision.KnownAs!, decision.KnownAs!), decision.InForceUntil!.Value);
}
