using NodaTime;

namespace RegisterNotice.Law;

/// <summary>The retention periods of Finnish acts that registers of customers, employees and members most often need, a row each.</summary>
/// <remarks>Sources: the acts in the Statute Book as it stood on 21 February 2025.</remarks>
public static class StatutoryPeriods
{
    /// <summary>
    /// Financial statements, management report, books, list of accounts and list of books and materials: at least ten years from the end of the financial year
    /// (Accounting Act 1336/1997, chapter 2, section 10, subsection 1).
    /// </summary>
    public static StatutoryPeriod AccountingBooks { get; } =
        Duty(Acts.AccountingAct, "2:10(1)", Period.FromYears(10), RetentionStart.EndOfFinancialYear,
            "tilinpäätös, toimintakertomus, kirjanpidot, tililuettelo sekä luettelo kirjanpidoista ja aineistoista", "bokslut, verksamhetsberättelse, bokföring, kontoförteckning samt förteckning över bokföring och material", "financial statements, management report, books, list of accounts, and list of books and materials");

    /// <summary>
    /// Vouchers, business correspondence and other accounting material: at least six years from the end of the calendar year in which the financial year ended
    /// (chapter 2, section 10, subsection 2).
    /// </summary>
    public static StatutoryPeriod AccountingVouchers { get; } =
        Duty(Acts.AccountingAct, "2:10(2)", Period.FromYears(6), RetentionStart.EndOfYearOfFinancialYear,
            "tositteet, liiketapahtumia koskeva kirjeenvaihto ja muu kirjanpitoaineisto", "verifikat, korrespondens om affärshändelser och annat bokföringsmaterial", "vouchers, business correspondence and other accounting material");

    /// <summary>
    /// Customer due diligence of those whom the Act on Preventing Money Laundering (444/2017) obliges: five years from the end of the relationship (chapter 3,
    /// section 3).
    /// </summary>
    public static StatutoryPeriod CustomerDueDiligence { get; } =
        Duty(Acts.MoneyLaunderingAct, "3:3", Period.FromYears(5), RetentionStart.EndOfRelationship,
            "asiakkaan tuntemistiedot", "uppgifter om kundkontroll", "customer due diligence data");

    /// <summary>
    /// What a certificate of employment needs: ten years from the end of the employment, within which it may be asked for (Employment Contracts Act 55/2001,
    /// chapter 6, section 7).
    /// </summary>
    public static StatutoryPeriod CertificateOfEmployment { get; } =
        Claims(Acts.EmploymentContractsAct, "6:7", Period.FromYears(10), RetentionStart.EndOfEmployment,
            "työtodistuksen antamiseen tarvittavat tiedot", "uppgifter som behövs för arbetsintyg", "data needed for a certificate of employment");

    /// <summary>
    /// Applications for a position: one year from when the applicant learnt of the decision, within which compensation for discrimination may be claimed
    /// (Non-Discrimination Act 1325/2014, section 26; likewise for sex Act 609/1986, section 12). Filling the position is not the start: who was told late may
    /// claim late.
    /// </summary>
    public static StatutoryPeriod JobApplications { get; } =
        Claims(Acts.NonDiscriminationAct, "26", Period.FromYears(1), RetentionStart.DecisionNotified,
            "työhakemukset", "arbetsansökningar", "job applications");

    /// <summary>
    /// Reports of infringements: erased five years after they came in, unless a right, a duty or a legal claim needs them (Act 1171/2022, section 29,
    /// subsection 2).
    /// </summary>
    public static StatutoryPeriod WhistleblowingReports { get; } =
        Row(Acts.WhistleblowerAct.At("29(2)"), Period.FromYears(5), RetentionStart.Collection, PeriodBound.AtMost,
            "ilmoituskanavan kautta tulleet tiedot", "uppgifter som kommit in via rapporteringskanalen", "information received through the reporting channel");

    /// <summary>Registration cards of guests: one year, then destroyed (Act on Accommodation and Food Service Activities 308/2006, section 8).</summary>
    public static StatutoryPeriod GuestRecords { get; } =
        Row(Acts.Find("308/2006")!.At("8"), Period.FromYears(1), RetentionStart.Collection, PeriodBound.Exactly,
            "matkustajailmoitukset ja matkustajatiedot", "resandeanmälningar och resandeuppgifter", "traveller notifications and traveller data");

    /// <summary>Patient records: twelve years from death; where its day is not known, 120 years from birth (Act 703/2023, section 23 and annex).</summary>
    public static StatutoryPeriod PatientRecords { get; } =
        Row(Acts.Find("703/2023")!.At("23"), Period.FromYears(12), RetentionStart.Death, PeriodBound.AtLeast,
            "potilasasiakirjat", "journalhandlingar", "patient records");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StatutoryPeriod> All { get; } = ValueList<StatutoryPeriod>.Own(
    [
        AccountingBooks, AccountingVouchers, CustomerDueDiligence, CertificateOfEmployment, JobApplications, WhistleblowingReports,
        GuestRecords, PatientRecords,
    ]);

    private static StatutoryPeriod Duty(Act act, string provision, Period period, RetentionStart start, string fi, string sv, string en) =>
        Row(act.At(provision), period, start, PeriodBound.AtLeast, fi, sv, en);

    private static StatutoryPeriod Claims(
        Act act,
        string provision,
        Period period,
        RetentionStart start,
        string fi,
        string sv,
        string en) => Row(act.At(provision), period, start, PeriodBound.UntilClaimsEnd, fi, sv, en);

    private static StatutoryPeriod Row(
        LegalReference provision,
        Period period,
        RetentionStart start,
        PeriodBound bound,
        string fi,
        string sv,
        string en) => new()
        {
            Material = Trilingual.Of(fi, sv, en),
            Period = period,
            StartsFrom = start,
            Provision = provision,
            Bound = bound,
        };
}
