using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests;

/// <summary>A web shop's notice in which no rule of any set finds anything: what examples of rules change one thing in.</summary>
internal static class FaultlessNotice
{
    public static readonly LocalDate Today = new(2026, 11, 22);

    public static Notice Instance { get; } = Builder().Build();

    public static NoticeBuilder Builder() => NoticeBuilder.Create("faultless", "fi")
        .Title("Tietosuojaseloste")
        .RegisterName("Lankakaupan asiakasrekisteri")
        .DraftedOn(new(2025, 1, 10)).UpdatedOn(new(2026, 3, 2))
        .Controller("Lankakauppa Villanen Oy", c => c.BusinessId("2345678-0").Address("Kehrääjänkatu 4", "33100", "Tampere").Email("asiakaspalvelu@villanen.example").Phone("+358 40 123 4567").Private())
        .NoDataProtectionOfficer("Tietosuojavastaavaa ei ole nimetty, koska laki ei sitä edellytä.")
        .Contact("Vieno Villanen", c => c.Email("tietosuoja@villanen.example"))
        .Purpose("orders", "Tilausten käsittely ja toimittaminen", p => p.OnContract().Activity(ProcessingActivity.OrderFulfilment))
        .Purpose("accounting", "Kirjanpito", p => p.OnLegalObligation(Acts.AccountingAct, "2:1").Activity(ProcessingActivity.Accounting))
        .DataSubjects("customers", "Verkkokaupan asiakkaat")
        .Data("identity", "Yhteystiedot", d => d.Items("nimi", "toimitusosoite", "sähköpostiosoite").Of("customers").For("orders").RequiredByContract("Ilman yhteystietoja tilausta ei voida toimittaa."))
        .Data("orders", "Tilaustiedot", d => d.Items("tilatut tuotteet", "maksutapa").Of("customers").For("orders", "accounting").RequiredByContract("Ilman tilaustietoja tilausta ei voida toimittaa."))
        .FromDataSubject("Tilauksen yhteydessä")
        .DiscloseTo("Posti", r => r.AsController().UsedFor("Pakettien kuljetus").Regularly().Of("identity"))
        .NoTransfersOutsideEea("Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.")
        .Keep("identity", Period.FromYears(2), RetentionStart.Transaction, r => r.Of("identity"))
        .Keep("vouchers", Period.FromYears(6), RetentionStart.EndOfYearOfFinancialYear, r => r.Of("orders").Under(Acts.AccountingAct, "2:10"))
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Tietoja käsittelevät vain ne työntekijät, joiden tehtäviin se kuuluu.")
        .RightsThatApply(r => r.Email("tietosuoja@villanen.example").AnsweredWithin(Period.FromMonths(1)))
        .NoAutomatedDecisions()
        .NoCookies("Verkkokaupassa ei käytetä evästeitä.")
        .DataProtectionOmbudsman();
}
