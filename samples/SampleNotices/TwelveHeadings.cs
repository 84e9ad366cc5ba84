using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Samples;

/// <summary>A company under the twelve numbered headings of the repealed act: requests in writing and once a year, and a transfer that may be.</summary>
public static partial class TwelveHeadings
{
    private const string Company = "Piiripaja Oy";
    private const string ServiceEmail = "info@piiripaja.example";
    private const string ServicePhone = "+358 101 234 567";
    private const string FirstLine = "Henkilötietolain (523/1999) 10§:ssä ja 24§:ssä tarkoitettu rekisteriseloste.";

    /// <summary>The notice, in Finnish.</summary>
    public static Notice Notice { get; } = Build() with
    {
        LegalFramework = [Acts.PersonalDataAct.At("10") with { Text = Finnish(FirstLine) }, Acts.PersonalDataAct.At("24") with { Text = Finnish(FirstLine) }],

        // A denial with an exception that names neither recipient nor country.
        Transfers = new()
        {
            State = DeclarationState.None,
            Statement = Finnish("EU / ETA maiden ulkopuolelle tietoja ei anneta, ellei palvelun tekninen toteutus sitä vaadi. Piiripaja Oy pitää silloin huolta riittävästä tietosuojasta."),
            Items = [new() { Condition = Finnish("kun Piiripajan tai sen kumppanin palvelun tekninen toteutus sitä vaatii") }],
        },
    };

    private static Notice Build() => NoticeBuilder.Create("twelve-headings", "fi")
        .Title(FirstLine)
        .RegisterName("Piiripaja Oy:n asiakasrekisteri")
        .Controller(Company, c => c.Address(new PostalAddress { Street = "Juotostie 42", PostalCode = "00180", Town = "Helsinki" }))
        .Contact("Ilmari Kolvi", c => c.Phone("+358 40 1234567").Email("ilmari@piiripaja.example"))
        .Purpose("orders", "Asiakkaan tilausten käsittely", p => p.Activity(ProcessingActivity.OrderFulfilment))
        .Purpose("invoicing", "Laskutus", p => p.Activity(ProcessingActivity.Invoicing))
        .Purpose("relationship", "Asiakkuuden hoito", p => p.Activity(ProcessingActivity.CustomerRelationship))
        .Purpose("communication", "Asiakkuuteen liittyvistä asioista tiedottaminen", p => p.Activity(ProcessingActivity.Communication))
        .Data("identity", "Asiakkaan tunnistetiedot", d => d.Items("nimi", "puhelin", "osoite", "sähköposti"))
        .Data("account", "Rekisteröityneen asiakkaan kirjautumistiedot", d => d.Items("käyttäjätunnus", "salasana"))
        .Data("purchases", "Ostot", d => d.Items("ostetut tuotteet ja palvelut", "tilauksen laskutusosoite", "tilauksen toimitusosoite"))
        .Data("personal", "Personointitiedot", d => d.Items("asiakkaan itse antamat personoivat tiedot", "ostohistoriasta kootut tiedot"))
        .Data("usage", "Tiedot verkkosivujen käytöstä")
        .FromDataSubject("rekisteröityminen")
        .FromDataSubject("tilaus")
        .FromDataSubject("asiakastili")
        .FromDataSubject("asiakaspalvelu puhelimitse")
        .FromDataSubject("asiakaspalvelu sähköpostitse")
        .FromDataSubject("asiointi myymälässä")
        .FromServiceUse("verkkosivujen käyttö, automaattisesti", s => s.Gives("usage"))
        .From(SourceKind.PublicRegister, "osoitteiden päivitys julkisista lähteistä", s => s.Name("Postin osoiterekisteri").PubliclyAccessible().Gives("identity"))
        .DiscloseToCategory("viranomaiset", r => r.AsAuthority().UsedFor("väärinkäytösten selvittäminen").When("kun laki vaatii"))
        .DiscloseToCategory("kolmannet osapuolet Piiripaja Oy:n lukuun", r => r.AsProcessor().UsedFor("palvelun ylläpito ja kehitys").When("tietoja voidaan siirtää niiden järjestelmiin"))
        .ProtectedBy(SecurityMeasureKind.Authentication, "Järjestelmään kirjaudutaan henkilökohtaisin tunnuksin.", s => s.Digital())
        .ProtectedBy(SecurityMeasureKind.Firewall, "Järjestelmää suojaavat palomuurit ja muut tekniset keinot.", s => s.Digital())
        .ProtectedBy(SecurityMeasureKind.Physical, "Tiedot ovat lukituissa ja vartioiduissa tiloissa.")
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Tunnukset annetaan vain Piiripajan omille työntekijöille.")
        .Right(RightKind.Access, r => r
            .Description("Asiakas saa tarkastaa tietonsa ja saada niistä kopion. Pyyntö osoitetaan rekisterin ylläpitäjälle.")
            .Requires(RequestFormality.Written).AtMostEvery(Period.FromYears(1)))
        .Right(RightKind.Rectification, r => r
            .Description("Yhteystietonsa asiakas päivittää itse tai asiakaspalvelun avulla. Muun tiedon korjaa asiakaspalvelu tai rekisterin ylläpitäjä.")
            .SelfService("Piiripaja Oy:n verkkosivut").Email(ServiceEmail).Phone(ServicePhone))
        .Right(RightKind.ObjectionToDirectMarketing, r => r
            .Description("Asiakas voi kieltää suoramainonnan. Kiellot ja suostumukset ottaa vastaan asiakaspalvelu.")
            .Email(ServiceEmail).Phone(ServicePhone))
        .Wording(InFinnish())
        .Build();

    private static LocalizedText Finnish(string text) => LocalizedText.Of(LanguageTag.Finnish, text);
}
