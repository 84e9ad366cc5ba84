// A web shop composes its privacy notice, has it checked, weighs a change, stores it and publishes it. Read from top to bottom; run with
//
//     dotnet run --project samples/Quickstart
//
// Run it again, and the archive holds the same two revisions. Change what the shop says, and it holds more.

using System.Text;
using NodaTime;
using RegisterNotice;
using RegisterNotice.Changes;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Quickstart;
using RegisterNotice.Validation;

const string Shop = "Kuura ja Kajo Oy";
const string Email = "tietosuoja@kuurajakajo.example";
const string Account = "https://www.kuurajakajo.example/oma-tili";

Console.OutputEncoding = Encoding.UTF8;

// ---------------------------------------------------------------------------------------------------------------------
// 1. Compose. Texts are in the builder's language, here Finnish; In("sv", ...) gives the same part in Swedish.
//    Parts with an identifier ("orders", "contact") refer to each other by it.
// ---------------------------------------------------------------------------------------------------------------------

var notice = NoticeBuilder.Create("web-shop-customers", "fi").AlsoIn("sv")
    .Title("Tietosuojaseloste").In("sv", sv => sv.Title("Dataskyddsbeskrivning"))
    .RegisterName("Verkkokaupan asiakasrekisteri").In("sv", sv => sv.RegisterName("Nätbutikens kundregister"))
    .DraftedOn(new(2026, 3, 2))
    .UpdatedOn(new(2026, 3, 2))

    // Who answers for the register (Articles 13(1)(a)-(b)).
    .Controller(Shop, c => c
        .BusinessId("9104528-9").VatNumber("FI91045289").Private()
        .Address("Revontulenkatu 7", "96100", "Rovaniemi").Email(Email).Phone("+358 40 123 4567").Website("https://www.kuurajakajo.example"))
    .Contact("Aino Kuura", c => c.Role("rekisteristä vastaava henkilö").In("sv", sv => sv.Role("ansvarig för registret")).Email(Email))
    .NoDataProtectionOfficer("Tietosuojavastaavaa ei ole nimetty, koska laki ei sitä edellytä.")
    .In("sv", sv => sv.NoDataProtectionOfficer("Något dataskyddsombud har inte utsetts, eftersom lagen inte kräver det."))

    // What the data are used for, and on which legal basis (Articles 13(1)(c)-(d)).
    .Purpose("orders", "Tilausten käsittely, toimittaminen ja laskutus", p => p
        .OnContract().Activity(ProcessingActivity.OrderFulfilment, ProcessingActivity.Invoicing)
        .In("sv", sv => sv.Description("Behandling, leverans och fakturering av beställningar")))
    .Purpose("service", "Asiakaspalvelu, palautukset ja reklamaatiot", p => p
        .OnContract().Activity(ProcessingActivity.CustomerService)
        .In("sv", sv => sv.Description("Kundtjänst, returer och reklamationer")))
    .Purpose("accounting", "Kirjanpito", p => p
        .OnLegalObligation(Acts.AccountingAct, "2:10").Activity(ProcessingActivity.Accounting)
        .In("sv", sv => sv.Description("Bokföring")))
    .Purpose("fraud", "Maksuvälinepetosten ehkäiseminen", p => p
        .OnLegitimateInterests("Kuura ja Kajo Oy:n etu suojautua petoksilta").Activity(ProcessingActivity.InformationSecurity)
        .In("sv", sv => sv
            .Description("Förebyggande av betalningsmedelsbedrägerier")
            .OnLegitimateInterests("Kuura ja Kajo Oy:s intresse av att skydda sig mot bedrägerier")))
    .Purpose("newsletter", "Uutiskirjeen lähettäminen sähköpostitse sitä tilanneille", p => p
        .OnConsent().DirectMarketing()
        .In("sv", sv => sv.Description("Nyhetsbrev per e-post till dem som har beställt det")))
    .Purpose("analytics", "Verkkokaupan kävijämäärien mittaaminen evästeillä", p => p
        .OnConsent().Activity(ProcessingActivity.Analytics)
        .In("sv", sv => sv.Description("Mätning av antalet besökare i nätbutiken med kakor")))

    // Whose data, and which (Articles 14(1)(d) and 30(1)(c)); whether they must be given (Article 13(2)(e)).
    .DataSubjects("customers", "Verkkokaupan asiakkaat").In("sv", sv => sv.DataSubjects("customers", "Nätbutikens kunder"))
    .DataSubjects("subscribers", "Uutiskirjeen tilaajat").In("sv", sv => sv.DataSubjects("subscribers", "Prenumeranter på nyhetsbrevet"))
    .DataSubjects("visitors", "Verkkokaupan kävijät").In("sv", sv => sv.DataSubjects("visitors", "Besökare i nätbutiken"))
    .Data("contact", "Yhteystiedot", d => d
        .Items("nimi", "postiosoite", "sähköpostiosoite", "puhelinnumero").Of("customers").For("orders", "service", "fraud")
        .RequiredByContract("Ilman yhteystietoja tilausta ei voida toimittaa.")
        .In("sv", sv => sv
            .Name("Kontaktuppgifter")
            .Items("namn", "postadress", "e-postadress", "telefonnummer")
            .RequiredByContract("Utan kontaktuppgifter kan beställningen inte levereras.")))
    .Data("orders", "Tilaus- ja maksutiedot", d => d
        .Items("tilatut tuotteet", "hinta", "maksutapa", "palautukset").Of("customers").For("orders", "service", "accounting", "fraud")
        .RequiredByContract("Ilman tilaus- ja maksutietoja tilausta ei voida käsitellä.")
        .In("sv", sv => sv
            .Name("Beställnings- och betalningsuppgifter")
            .Items("beställda produkter", "pris", "betalningssätt", "returer")
            .RequiredByContract("Utan beställnings- och betalningsuppgifter kan beställningen inte behandlas.")))
    .Data("books", "Kirjanpitomerkinnät", d => d
        .Items("asiakkaan nimi", "laskun numero", "summa").Of("customers").For("accounting")
        .RequiredByLaw("Ilman näitä tietoja ostoa ei voida kirjata kirjanpitoon eikä tilausta ottaa vastaan.")
        .In("sv", sv => sv
            .Name("Bokföringsposter")
            .Items("kundens namn", "fakturans nummer", "belopp")
            .RequiredByLaw("Utan dessa uppgifter kan köpet inte bokföras och beställningen inte tas emot.")))
    .Data("subscription", "Uutiskirjeen tilaus", d => d
        .Items("sähköpostiosoite", "suostumuksen ajankohta").Of("subscribers").For("newsletter")
        .Voluntary("Ilman sähköpostiosoitetta uutiskirjettä ei voida lähettää.")
        .In("sv", sv => sv
            .Name("Prenumeration på nyhetsbrevet")
            .Items("e-postadress", "tidpunkt för samtycket")
            .Voluntary("Utan e-postadress kan nyhetsbrevet inte skickas.")))
    .Data("visits", "Kävijätiedot", d => d
        .Items("avatut sivut", "käynnin kesto").Of("visitors").For("analytics")
        .Voluntary("Kauppa toimii samalla tavalla, vaikka mittausta ei hyväksyisi.")
        .In("sv", sv => sv
            .Name("Besöksuppgifter")
            .Items("öppnade sidor", "besökets längd")
            .Voluntary("Butiken fungerar på samma sätt även om man inte godkänner mätningen.")))

    // Where they come from (Article 14(2)(f)).
    .FromDataSubject("Asiakas antaa tietonsa tilatessaan, ottaessaan yhteyttä ja tilatessaan uutiskirjeen.", s => s
        .Gives("contact", "orders", "books", "subscription")
        .In("sv", sv => sv.Description("Kunden ger sina uppgifter vid beställning, kontakt och prenumeration på nyhetsbrevet.")))
    .FromServiceUse("Kävijätiedot tallentuvat verkkokaupassa käytäessä.", s => s
        .Gives("visits")
        .In("sv", sv => sv.Description("Besöksuppgifterna lagras vid besök i nätbutiken.")))
    .From(SourceKind.ThirdParty, "Maksupalvelu vahvistaa maksun.", s => s
        .Name("Maksusilta Oy").PubliclyAccessible(false).Gives("orders")
        .In("sv", sv => sv.Description("Betaltjänsten bekräftar betalningen.")))

    // To whom they go (Article 13(1)(e)) ...
    .DiscloseTo("Pakettipolku Oy", r => r
        .AsController().UsedFor("pakettien kuljetus").Regularly().Of("contact")
        .In("sv", sv => sv.UsedFor("transport av paket")))
    .DiscloseTo("Maksusilta Oy", r => r
        .AsController().UsedFor("maksujen välitys ja petosten ehkäiseminen").Regularly().Of("contact", "orders")
        .In("sv", sv => sv.UsedFor("betalningsförmedling och förebyggande av bedrägerier")))
    .DiscloseTo("Tilitoimisto Tasapaino Oy", r => r
        .AsProcessor().UsedFor("kirjanpito").Regularly().Of("orders", "books")
        .In("sv", sv => sv.UsedFor("bokföring")))
    .DiscloseTo("Butiksmoln AB", r => r
        .AsProcessor().UsedFor("verkkokaupan alusta ja palvelimet Ruotsissa").Regularly()
        .In("sv", sv => sv.UsedFor("nätbutikens plattform och servrar i Sverige")))
    .DiscloseTo("Letterbird Inc.", r => r
        .AsProcessor().UsedFor("uutiskirjeen lähettäminen").Regularly().Of("subscription")
        .In("sv", sv => sv.UsedFor("utskick av nyhetsbrevet")))
    .DiscloseTo("Letterbird India Pvt Ltd", r => r
        .AsProcessor().UsedFor("uutiskirjepalvelun tekninen tuki").Regularly(false).Of("subscription")
        .In("sv", sv => sv.UsedFor("teknisk support för nyhetsbrevstjänsten")))

    // ... and what makes it lawful where they leave the EEA (Articles 13(1)(f) and 44-49).
    .TransferTo("US", t => t
        .Recipient("Letterbird Inc.", RecipientKind.Processor).UnderAdequacyDecision("2023/1795", withinScope: true).Regularly())
    .TransferTo("IN", t => t
        .Recipient("Letterbird India Pvt Ltd", RecipientKind.Processor).Regularly(false)
        .UnderStandardClauses($"Jäljennöksen lausekkeista saa osoitteesta {Email}.")
        .When("kun uutiskirjepalvelun häiriö vaatii tukea")
        .In("sv", sv => sv
            .CopyFrom($"En kopia av klausulerna fås från {Email}.")
            .When("när en störning i nyhetsbrevstjänsten kräver support")))

    // How long they are kept (Article 13(2)(a)). The Accounting Act parts books from vouchers.
    .Keep("contact", Period.FromYears(2), RetentionStart.Transaction, r => r.Of("contact"))
    .Keep("vouchers", Period.FromYears(6), RetentionStart.EndOfYearOfFinancialYear, r => r.Of("orders").Under(Acts.AccountingAct, "2:10"))
    .Keep("books", Period.FromYears(10), RetentionStart.EndOfFinancialYear, r => r.Of("books").Under(Acts.AccountingAct, "2:10"))
    .Keep("subscription", RetentionCriterion.UntilConsentWithdrawn, r => r.Of("subscription"))
    .Keep("visits", Period.FromMonths(13), RetentionStart.Collection, r => r.Of("visits"))

    // How they are protected (Article 32(1)).
    .ProtectedBy(SecurityMeasureKind.AccessControl, "Oikeudet tietoihin annetaan työtehtävän mukaan.", s => s
        .Digital().In("sv", sv => sv.Description("Rättigheter till uppgifterna ges enligt arbetsuppgift.")))
    .ProtectedBy(SecurityMeasureKind.Authentication, "Kirjautuminen vaatii henkilökohtaisen tunnuksen ja toisen tunnistustavan.", s => s
        .Digital().In("sv", sv => sv.Description("Inloggning kräver ett personligt användarnamn och ett andra sätt att identifiera sig.")))
    .ProtectedBy(SecurityMeasureKind.Encryption, "Yhteydet ja varmuuskopiot salataan.", s => s
        .Digital().In("sv", sv => sv.Description("Förbindelser och säkerhetskopior krypteras.")))

    // Rights follow from the legal bases (Articles 15-22): nobody has to remember which of them apply.
    .RightsThatApply(r => r.Email(Email).SelfService(Account).AnsweredWithin(Period.FromMonths(1)).Formats("JSON", "CSV"))
    .NoAutomatedDecisions(profiling: false, d => d
        .Description("Päätöksiä ei tehdä automaattisesti.")
        .In("sv", sv => sv.Description("Inga beslut fattas automatiskt.")))
    .DataProtectionOmbudsman()

    // Cookies (Act 917/2014, section 205): what for, how long, who else sees the data, how to say no.
    .Cookies(c => c
        .Description("Verkkokaupassa on kaksi evästettä.")
        .Consent("Mittaamiseen kysytään suostumus ensimmäisellä käynnillä. Sen voi perua milloin tahansa sivun alalaidan kohdasta Evästeasetukset.")
        .In("sv", sv => sv
            .Description("Nätbutiken använder två kakor.")
            .Consent("Samtycke till mätning frågas vid det första besöket. Det kan när som helst återkallas under Kakinställningar längst ned på sidan."))
        .Technology("ostoskori", t => t
            .UsedFor("ostoskorin sisällön muistaminen").Essential().UntilBrowserIsClosed().ThirdPartyAccess(false)
            .In("sv", sv => sv.UsedFor("att minnas innehållet i kundvagnen")))
        .Technology("kavijalaskuri", t => t
            .UsedFor("kävijämäärien mittaaminen").Essential(false).Lasts(Period.FromMonths(13)).ThirdPartyAccess(false)
            .In("sv", sv => sv.UsedFor("mätning av antalet besökare"))))
    .Build();

Say("1. The notice");
Console.WriteLine($"{notice.Id}: {notice.Purposes.Count} purposes, {notice.DataCategories.Count} categories of data, {notice.Disclosures.Items.Count} recipients.");
Console.WriteLine($"Its legal bases give the rights {string.Join(", ", notice.Rights.Select(right => right.Kind))}.");

// ---------------------------------------------------------------------------------------------------------------------
// 2. Validate, by the law of a day. Nothing is found here.
// ---------------------------------------------------------------------------------------------------------------------

var law = new NoticeValidationOptions { RuleSet = NoticeRuleSet.All, AsOf = new LocalDate(2026, 11, 22), Language = LanguageTag.Finnish };
var report = NoticeValidator.Validate(notice, law);
report.ThrowIfErrors();

Say("2. Validation");
Console.WriteLine($"{report.Findings.Count} findings.");

// A notice is immutable; "with" makes a copy that differs. This one has four faults of the kind that real notices have.
var faulty = notice with
{
    LegalFramework = [Acts.PersonalDataAct.At("10")],
    Controllers = [notice.Controllers[0] with { BusinessId = BusinessId.AsWritten("9104528-8"), VatNumber = null, Emails = ["tietosuoja@kuura jakajo.example"] }],
    Purposes = [.. notice.Purposes.Select(purpose => purpose.Id == "newsletter" ? purpose with { LegalBases = [] } : purpose)],
};

Say("   The same notice with four faults, in Finnish");
foreach (var finding in NoticeValidator.Validate(faulty, law).Findings)
{
    Console.WriteLine($"{finding.Code}  {finding.Severity}  {finding.Pointer}");
    Console.WriteLine($"        {finding.Message}");
    Console.WriteLine($"        {finding.Remedy}");
    Console.WriteLine($"        [{(finding.Citation.Length == 0 ? "-" : finding.Citation)}]");
}

// ---------------------------------------------------------------------------------------------------------------------
// 3. JSON: canonical, so that equal notices give equal bytes, and read back strictly.
// ---------------------------------------------------------------------------------------------------------------------

var json = NoticeJson.Write(notice);

Say("3. JSON");
Console.WriteLine($"{Encoding.UTF8.GetByteCount(json)} bytes; read back equal: {NoticeJson.Parse(json).Equals(notice)}. It begins");
Console.WriteLine(string.Join('\n', NoticeJson.Write(notice, NoticeWriteOptions.Indented).Split('\n').Take(16)));
Console.WriteLine("  ...");

// ---------------------------------------------------------------------------------------------------------------------
// 4. Before a change is published: what it is, whether people are told of it first, and the entry for the notice itself.
// ---------------------------------------------------------------------------------------------------------------------

var longer = notice with
{
    Revision = 2,
    UpdatedOn = new LocalDate(2026, 9, 14),
    EffectiveFrom = new LocalDate(2026, 10, 14),
    RetentionRules = [.. notice.RetentionRules.Select(rule => rule.Id == "contact" ? rule with { Period = Period.FromYears(3) } : rule)],
};
var comparison = NoticeComparison.Of(notice, longer);

Say("4. What changed");
foreach (var change in comparison.Changes)
{
    Console.WriteLine($"{change.Weight}: {change.MessageIn(LanguageTag.Finnish)} [{change.CitationIn(LanguageTag.Finnish)}]");
}

Console.WriteLine(comparison.Weight == ChangeWeight.Material ? $"People are told before {longer.EffectiveFrom:uuuu'-'MM'-'dd}." : "The page tells it.");

// The notice tells its readers, too. A draft is read by a person before it is published.
var revised = longer with { Changes = ChangeDrafts.Of(comparison, longer.UpdatedOn) };
foreach (var entry in revised.Changes)
{
    Console.WriteLine($"Drafted for {entry.Date:uuuu'-'MM'-'dd}: {entry.Summary}");
}

NoticeValidator.Validate(revised, law).ThrowIfErrors();
Console.WriteLine($"{NoticeComparison.Of(notice, longer).Validate().Findings.Count} finding without the entry, {NoticeComparison.Of(notice, revised).Validate().Findings.Count} with it.");

// ---------------------------------------------------------------------------------------------------------------------
// 5. Store. A row per revision, in a SQLite file beside this program; NoticeArchive.cs has the table.
// ---------------------------------------------------------------------------------------------------------------------

var path = Path.Combine(AppContext.BaseDirectory, "quickstart.db");
using var archive = new NoticeArchive(path);
archive.Database.EnsureCreated();
archive.Publish(notice);
var published = archive.Publish(revised);

Say("5. The archive");
Console.WriteLine(path);
foreach (var row in archive.Revisions(notice.Id))
{
    Console.WriteLine($"{row.Id}  revision {row.Revision}, updated {row.Notice.UpdatedOn:uuuu'-'MM'-'dd}, stored {row.StoredAt:yyyy-MM-dd HH:mm:ss} UTC");
}

var latest = archive.Revisions(notice.Id).Single(row => row.Revision == published.Revision).Notice;
Console.WriteLine($"Read back equal: {latest.Equals(revised with { Revision = latest.Revision })}");

// ---------------------------------------------------------------------------------------------------------------------
// 6. Publish. Language = LanguageTag.Swedish gives the Swedish page, HtmlWriter and MarkdownWriter the other formats.
// ---------------------------------------------------------------------------------------------------------------------

Say("6. The page");
Console.WriteLine(PlainTextWriter.Write(NoticeComposer.Compose(latest, new() { Language = LanguageTag.Finnish })));

static void Say(string heading)
{
    Console.WriteLine();
    Console.WriteLine(heading);
    Console.WriteLine(new string('-', heading.Length));
}
