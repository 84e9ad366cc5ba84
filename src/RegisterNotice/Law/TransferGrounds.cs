namespace RegisterNotice.Law;

/// <summary>The grounds on which data may leave the EEA, a row each: GDPR Articles 45-49.</summary>
/// <remarks>Article 13(1)(f) asks for a copy of the safeguards of Articles 46 and 47 and of Article 49(1), second subparagraph.</remarks>
internal static class TransferGrounds
{
    public static IReadOnlyList<TransferGround> All { get; } = ValueList<TransferGround>.Own(
    [
        new(TransferSafeguard.AdequacyDecision, null, "45", CopyDue: false),
        new(TransferSafeguard.LegallyBindingInstrument, null, "46(2)(a)", CopyDue: true),
        new(TransferSafeguard.BindingCorporateRules, null, "46(2)(b)", CopyDue: true),
        new(TransferSafeguard.StandardContractualClauses, null, "46(2)(c)", CopyDue: true),
        new(TransferSafeguard.AuthorityClauses, null, "46(2)(d)", CopyDue: true),
        new(TransferSafeguard.CodeOfConduct, null, "46(2)(e)", CopyDue: true),
        new(TransferSafeguard.Certification, null, "46(2)(f)", CopyDue: true),
        new(TransferSafeguard.AuthorisedClauses, null, "46(3)(a)", CopyDue: true),
        new(TransferSafeguard.AdministrativeArrangement, null, "46(3)(b)", CopyDue: true),
        Derogation(TransferDerogation.ExplicitConsent, "49(1)(a)"),
        Derogation(TransferDerogation.ContractWithDataSubject, "49(1)(b)"),
        Derogation(TransferDerogation.ContractInDataSubjectsInterest, "49(1)(c)"),
        Derogation(TransferDerogation.PublicInterest, "49(1)(d)"),
        Derogation(TransferDerogation.LegalClaims, "49(1)(e)"),
        Derogation(TransferDerogation.VitalInterests, "49(1)(f)"),
        Derogation(TransferDerogation.PublicRegister, "49(1)(g)"),
        Derogation(TransferDerogation.CompellingLegitimateInterests, "49(1)", copyDue: true),
    ]);

    /// <summary>The ground on which a transfer rests; null where it names none, or a derogation without saying which.</summary>
    public static TransferGround? Of(Transfer transfer)
    {
        foreach (var ground in All.AsSpan())
        {
            if (ground.Safeguard == transfer.Safeguard && (ground.Derogation is null || ground.Derogation == transfer.Derogation))
            {
                return ground;
            }
        }

        return null;
    }

    private static TransferGround Derogation(TransferDerogation derogation, string provision, bool copyDue = false) =>
        new(TransferSafeguard.Derogation, derogation, provision, copyDue);
}
