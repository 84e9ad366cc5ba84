using NodaTime;

namespace RegisterNotice.Law;

/// <summary>The retention periods of Finnish acts that registers of customers, employees and members most often need, a row each.</summary>
/// <remarks>Sources: the acts, as in force in February 2025.</remarks>
public static class StatutoryPeriods
{
    /// <summary>Books, financial statements, ledgers and lists of accounts: ten years from the end of the financial year (Accounting Act 1336/1997, chapter 2, section 10, subsection 1).</summary>
    public static StatutoryPeriod AccountingBooks { get; } =
        Duty(Acts.AccountingAct, "2:10(1)", Period.FromYears(10), RetentionStart.EndOfFinancialYear,
            "tilinpäätös, kirjanpidot ja tililuettelo", "bokslut, bokföring och kontoplan", "financial statements, books and lists of accounts");

    /// <summary>Vouchers, business correspondence and other accounting material: six years from the end of the calendar year in which the financial year ended (chapter 2, section 10, subsection 2).</summary>
    public static StatutoryPeriod AccountingVouchers { get; } =
        Duty(Acts.AccountingAct, "2:10(2)", Period.FromYears(6), RetentionStart.EndOfYearOfFinancialYear,
            "tositteet, liiketapahtumia koskeva kirjeenvaihto ja muu kirjanpitoaineisto", "verifikat, korrespondens om affärshändelser och annat bokföringsmaterial", "vouchers, business correspondence and other accounting material");

    /// <summary>Customer due diligence of those whom the Act on Preventing Money Laundering (444/2017) obliges: five years from the end of the relationship (chapter 3, section 3).</summary>
    public static StatutoryPeriod CustomerDueDiligence { get; } =
        Duty(Acts.MoneyLaunderingAct, "3:3", Period.FromYears(5), RetentionStart.EndOfRelationship,
            "asiakkaan tuntemistiedot", "uppgifter om kundkontroll", "customer due diligence data");

    /// <summary>What a certificate of employment needs: ten years from the end of the employment, within which it may be asked for (Employment Contracts Act 55/2001, chapter 6, section 7).</summary>
    public static StatutoryPeriod CertificateOfEmployment { get; } =
        Claims(Acts.EmploymentContractsAct, "6:7", Period.FromYears(10), RetentionStart.EndOfEmployment,
            "työtodistuksen antamiseen tarvittavat tiedot", "uppgifter som behövs för arbetsintyg", "data needed for a certificate of employment");

    /// <summary>Applications for a position: one year, within which an applicant may claim compensation for discrimination (Non-Discrimination Act 1325/2014, section 26).</summary>
    public static StatutoryPeriod JobApplications { get; } =
        Claims(Acts.NonDiscriminationAct, "26", Period.FromYears(1), RetentionStart.EndOfRecruitment,
            "työhakemukset", "arbetsansökningar", "job applications");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StatutoryPeriod> All { get; } = ValueList<StatutoryPeriod>.Own([AccountingBooks,
        AccountingVouchers, CustomerDueDiligence, CertificateOfEmployment, JobApplications]);

    private static StatutoryPeriod Duty(Act act, string provision, Period period, RetentionStart start, string fi, string sv, string en) =>
        Row(act, provision, period, start, isDuty: true, fi, sv, en);

    private static StatutoryPeriod Claims(
        Act act,
        string provision,
        Period period,
        RetentionStart start,
        string fi,
        string sv,
        string en) => Row(act, provision, period, start, isDuty: false, fi, sv, en);

    private static StatutoryPeriod Row(
        Act act,
        string provision,
        Period period,
        RetentionStart start,
        bool isDuty,
        string fi,
        string sv,
        string en) => new()
        {
            Material = Trilingual.Of(fi, sv, en),
            Period = period,
            StartsFrom = start,
            Provision = act.At(provision),
            IsDuty = isDuty,
        };
}
