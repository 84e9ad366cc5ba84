using static RegisterNotice.RightKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>What each right is and where it ends (Articles 7(3), 15-18, 20-22 and 77).</summary>
internal static class RightPhrases
{
    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Dictionary<RightApplicability, Phrase> Restrictions = new()
    {
        [RightApplicability.Yes] = new(
            "Oikeuteen kohdistuu rajoitus",
            "Rättigheten omfattas av en begränsning",
            "The right is subject to a restriction"),
        [RightApplicability.Limited] = new("Oikeutta on rajoitettu", "Rättigheten är begränsad", "The right is restricted"),
        [RightApplicability.No] = new(
            "Tätä oikeutta ei sovelleta tähän käsittelyyn",
            "Denna rättighet gäller inte vid den här behandlingen",
            "This right does not apply to this processing"),
    };

    public static readonly Phrase HowRestricted = new("Rajoitus", "Begränsning", "Restriction");

    public static readonly Dictionary<RightKind, Phrase> Headings = new()
    {
        [Access] = new("Oikeus saada pääsy tietoihin", "Rätt till tillgång", "Right of access"),
        [Rectification] = new("Oikeus tietojen oikaisemiseen", "Rätt till rättelse", "Right to rectification"),
        [Erasure] = new("Oikeus tietojen poistamiseen", "Rätt till radering", "Right to erasure"),
        [Restriction] = new("Oikeus käsittelyn rajoittamiseen", "Rätt till begränsning av behandling", "Right to restriction of processing"),
        [Objection] = new("Vastustamisoikeus", "Rätt att göra invändningar", "Right to object"),
        [ObjectionToDirectMarketing] = new(
            "Oikeus vastustaa suoramarkkinointia",
            "Rätt att invända mot direktmarknadsföring",
            "Right to object to direct marketing"),
        [Portability] = new("Oikeus siirtää tiedot järjestelmästä toiseen", "Rätt till dataportabilitet", "Right to data portability"),
        [WithdrawConsent] = new("Oikeus peruuttaa suostumus", "Rätt att återkalla samtycke", "Right to withdraw consent"),
        [NotSubjectToAutomatedDecision] = new(
            "Oikeus olla joutumatta automaattisen päätöksenteon kohteeksi",
            "Rätt att inte bli föremål för automatiserat beslutsfattande",
            "Right not to be subject to automated decision-making"),
        [Complaint] = new(
            "Oikeus tehdä valitus valvontaviranomaiselle",
            "Rätt att lämna in klagomål till en tillsynsmyndighet",
            "Right to lodge a complaint with a supervisory authority"),
    };

    public static readonly Dictionary<RightKind, Phrase> Meanings = new()
    {
        [Access] = new(
            "Sinulla on oikeus saada tietää, käsitelläänkö henkilötietojasi, ja jos niitä käsitellään, saada niistä jäljennös sekä tiedot "
                + "käsittelystä. Oikeus saada jäljennös ei saa vaikuttaa haitallisesti muiden oikeuksiin ja vapauksiin.",
            "Du har rätt att få veta om dina personuppgifter behandlas och, om så är fallet, få en kopia av dem samt information om "
                + "behandlingen. Rätten att få en kopia får inte inverka menligt på andras rättigheter och friheter.",
            "You have the right to know whether your personal data are being processed and, if they are, to receive a copy of them and "
                + "information about the processing. The right to obtain a copy must not adversely affect the rights and "
                + "freedoms of others."),
        [Rectification] = new(
            "Sinulla on oikeus siihen, että sinua koskevat epätarkat ja virheelliset tiedot oikaistaan ja puutteelliset tiedot "
                + "täydennetään ilman aiheetonta viivytystä.",
            "Du har rätt att utan onödigt dröjsmål få felaktiga uppgifter om dig rättade och ofullständiga uppgifter kompletterade.",
            "You have the right to have inaccurate data about you rectified and incomplete data completed without undue delay."),
        [Erasure] = new(
            "Sinulla on oikeus saada tietosi poistetuiksi esimerkiksi silloin, kun niitä ei enää tarvita siihen tarkoitukseen, johon ne "
                + "kerättiin, tai kun niitä on käsitelty lainvastaisesti. Tietoja ei poisteta siltä osin kuin niiden käsittely "
                + "on tarpeen lakisääteisen velvoitteen noudattamiseksi, yleistä etua koskevan tehtävän suorittamiseksi tai "
                + "oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.",
            "Du har rätt att få dina uppgifter raderade, till exempel när de inte längre behövs för det ändamål för vilket de samlades in "
                + "eller när de har behandlats olagligt. Uppgifterna raderas inte till den del behandlingen är nödvändig för att "
                + "uppfylla en rättslig förpliktelse, utföra en uppgift av allmänt intresse eller fastställa, göra gällande "
                + "eller försvara rättsliga anspråk.",
            "You have the right to have your data erased, for example when they are no longer needed for the purpose for which they were "
                + "collected or when they have been processed unlawfully. Data are not erased to the extent that processing is "
                + "necessary for compliance with a legal obligation, for a task carried out in the public interest or for the "
                + "establishment, exercise or defence of legal claims."),
        [Restriction] = new(
            "Sinulla on oikeus siihen, että käsittelyä rajoitetaan esimerkiksi siksi ajaksi, kun tietojen paikkansapitävyyttä "
                + "selvitetään. Rajoituksen aikana tietoja saa säilyttämisen lisäksi käsitellä vain suostumuksellasi, "
                + "oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi, toisen henkilön oikeuksien suojaamiseksi tai "
                + "tärkeää yleistä etua koskevasta syystä.",
            "Du har rätt att kräva att behandlingen begränsas, till exempel under den tid då det utreds om uppgifterna är korrekta. Medan "
                + "begränsningen varar får uppgifterna, utöver att lagras, behandlas endast med ditt samtycke, för att "
                + "fastställa, göra gällande eller försvara rättsliga anspråk, för att skydda någon annan persons rättigheter "
                + "eller av skäl som rör ett viktigt allmänintresse.",
            "You have the right to have the processing restricted, for example while the accuracy of the data is being verified. During "
                + "the restriction the data may, apart from being stored, be processed only with your consent, for the "
                + "establishment, exercise or defence of legal claims, to protect the rights of another person or for reasons of "
                + "important public interest."),
        [Objection] = new(
            "Sinulla on oikeus milloin tahansa vastustaa henkilötietojesi käsittelyä henkilökohtaiseen erityiseen tilanteeseesi "
                + "liittyvällä perusteella, kun käsittely perustuu yleistä etua koskevaan tehtävään, julkisen vallan käyttöön "
                + "tai oikeutettuun etuun. Tietojasi ei sen jälkeen enää käsitellä, ellei rekisterinpitäjä osoita, että "
                + "käsittelyyn on huomattavan tärkeä ja perusteltu syy, joka syrjäyttää etusi, oikeutesi ja vapautesi, tai että "
                + "käsittely on tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.",
            "Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, göra invändningar mot behandlingen av "
                + "dina personuppgifter när behandlingen grundar sig på en uppgift av allmänt intresse, myndighetsutövning eller "
                + "ett berättigat intresse. Därefter behandlas dina uppgifter inte längre, om inte den personuppgiftsansvarige "
                + "kan påvisa tvingande berättigade skäl för behandlingen som väger tyngre än dina intressen, rättigheter och "
                + "friheter eller att behandlingen behövs för att fastställa, göra gällande eller försvara rättsliga anspråk.",
            "You have the right to object at any time, on grounds relating to your particular situation, to the processing of your "
                + "personal data when it is based on a task carried out in the public interest, official authority or a "
                + "legitimate interest. Your data are then no longer processed, unless the controller demonstrates compelling "
                + "legitimate grounds for the processing which override your interests, rights and freedoms, or that the "
                + "processing is needed for the establishment, exercise or defence of legal claims."),
        [ObjectionToDirectMarketing] = new(
            "Sinulla on oikeus milloin tahansa ja syytä ilmoittamatta vastustaa henkilötietojesi käsittelyä suoramarkkinointia varten, "
                + "myös suoramarkkinointiin liittyvää profilointia. Tietojasi ei sen jälkeen enää käsitellä suoramarkkinointia varten.",
            "Du har rätt att när som helst och utan att ange skäl göra invändningar mot att dina personuppgifter behandlas för "
                + "direktmarknadsföring, inbegripet profilering som har samband med direktmarknadsföringen. Därefter behandlas "
                + "dina uppgifter inte längre för direktmarknadsföring.",
            "You have the right to object at any time, without giving a reason, to the processing of your personal data for direct "
                + "marketing, including profiling related to it. Your data are then no longer processed for direct marketing."),
        [Portability] = new(
            "Sinulla on oikeus saada itse antamasi tiedot jäsennellyssä, yleisesti käytetyssä ja koneellisesti luettavassa muodossa ja "
                + "siirtää ne toiselle rekisterinpitäjälle, kun käsittely perustuu suostumukseen tai sopimukseen ja tapahtuu "
                + "automaattisesti. Oikeuden käyttäminen ei saa vaikuttaa haitallisesti muiden oikeuksiin ja vapauksiin.",
            "Du har rätt att få ut de uppgifter som du själv har lämnat i ett strukturerat, allmänt använt och maskinläsbart format och "
                + "att överföra dem till en annan personuppgiftsansvarig, när behandlingen grundar sig på samtycke eller avtal "
                + "och sker automatiserat. Utövandet av rättigheten får inte inverka menligt på andras rättigheter och friheter.",
            "You have the right to receive the data you have provided in a structured, commonly used and machine-readable format and to "
                + "transmit them to another controller, when the processing is based on consent or a contract and is carried out "
                + "by automated means. Exercising the right must not adversely affect the rights and freedoms of others."),
        [WithdrawConsent] = new(
            "Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei vaikuta ennen peruuttamista suoritetun käsittelyn "
                + "lainmukaisuuteen.",
            "Du kan när som helst återkalla ditt samtycke. Återkallelsen påverkar inte lagligheten av behandling som har utförts "
                + "före återkallelsen.",
            "You can withdraw your consent at any time. Withdrawal does not affect the lawfulness of processing carried out "
                + "before the withdrawal."),
        [NotSubjectToAutomatedDecision] = new(
            "Sinulla on oikeus olla joutumatta sellaisen päätöksen kohteeksi, joka perustuu pelkästään automaattiseen käsittelyyn ja "
                + "jolla on sinua koskevia oikeusvaikutuksia tai joka vaikuttaa sinuun vastaavalla tavalla merkittävästi, ellei "
                + "päätös ole välttämätön sopimusta varten tai laissa sallittu taikka ellet ole antanut siihen nimenomaista "
                + "suostumusta. Jos päätös perustuu sopimukseen tai suostumukseen, voit vaatia, että ihminen käsittelee asiasi, "
                + "esittää kantasi ja riitauttaa päätöksen.",
            "Du har rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling och som har rättsliga följder "
                + "för dig eller på liknande sätt i betydande grad påverkar dig, om inte beslutet är nödvändigt för ett avtal "
                + "eller tillåtet enligt lag eller om du inte har gett ditt uttryckliga samtycke till det. Om beslutet grundar "
                + "sig på ett avtal eller på samtycke kan du kräva att en människa behandlar ditt ärende, framföra din åsikt och "
                + "bestrida beslutet.",
            "You have the right not to be subject to a decision based solely on automated processing which has legal effects concerning "
                + "you or similarly significantly affects you, unless the decision is necessary for a contract, permitted by law "
                + "or based on your explicit consent. Where the decision rests on a contract or on consent, you can demand that "
                + "a person handles your case, express your point of view and contest the decision."),
        [Complaint] = new(
            "Sinulla on oikeus tehdä valitus valvontaviranomaiselle, jos katsot, että henkilötietojesi käsittelyssä rikotaan "
                + "tietosuojalainsäädäntöä. Valituksen voi tehdä erityisesti siinä jäsenvaltiossa, jossa asut tai työskentelet "
                + "tai jossa väitetty rikkominen on tapahtunut.",
            "Du har rätt att lämna in ett klagomål till en tillsynsmyndighet om du anser att behandlingen av dina personuppgifter strider "
                + "mot dataskyddslagstiftningen. Klagomålet kan lämnas in i synnerhet i den medlemsstat där du bor eller arbetar "
                + "eller där det påstådda intrånget begicks.",
            "You have the right to lodge a complaint with a supervisory authority if you consider that the processing of your personal "
                + "data infringes data protection law. The complaint can be lodged in particular in the Member State where you "
                + "live or work or where the alleged infringement took place."),
    };

    public static readonly Phrase OnePurpose = new(
        "Oikeus koskee seuraavaa tarkoitusta: {purposes}.",
        "Rättigheten gäller följande ändamål: {purposes}.",
        "The right applies to the following purpose: {purposes}.");

    public static readonly Phrase SomePurposes = new(
        "Oikeus koskee seuraavia tarkoituksia: {purposes}.",
        "Rättigheten gäller följande ändamål: {purposes}.",
        "The right applies to the following purposes: {purposes}.");

    public static readonly Phrase Limitation = new("Rajoitukset", "Begränsningar", "Limitations");

    public static readonly Phrase DataFormats = new("Tietojen muoto", "Uppgifternas format", "Format of the data");

    public static readonly Phrase Brief = new("Sinulla on seuraavat oikeudet:", "Du har följande rättigheter:", "You have the following rights:");
}
