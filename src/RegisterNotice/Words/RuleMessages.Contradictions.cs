namespace RegisterNotice.Words;

/// <content>RN7: what one part of a notice says and another denies.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Contradictions() => new()
    {
        ["RN7001"] = new(
            "Selosteen yhden kohdan mukaan tietoja ei luovuteta tai niitä luovutetaan vain lain tai luvan nojalla, mutta tässä "
                + "niitä luovutetaan.",
            "Enligt ett ställe i beskrivningen lämnas uppgifter inte ut, eller bara enligt lag eller med tillstånd, men här lämnas de ut.",
            "One part of the notice says that data are not disclosed, or are disclosed only by virtue of law or permission, but "
                + "here they are disclosed.",
            "Kerro luovutuksista yhdessä kohdassa ja luettele kaikki vastaanottajat tai vastaanottajaryhmät.",
            "Redogör för utlämnandet på ett ställe och räkna upp alla mottagare eller kategorier av mottagare.",
            "Describe disclosures in one place, and list all recipients or categories of recipients."),
        ["RN7002"] = new(
            "Selosteen mukaan tietoja ei siirretä EU:n tai ETA:n ulkopuolelle, mutta tässä niitä siirretään.",
            "Enligt beskrivningen överförs uppgifter inte till länder utanför EU eller EES, men här överförs de.",
            "The notice says that data are not transferred outside the EU or the EEA, but here they are.",
            "Kerro, kenelle ja mihin maahan tietoja siirretään ja millä perusteella, tai luovu siirrosta.",
            "Ange till vem och till vilket land uppgifterna överförs och på vilken grund, eller avstå från överföringen.",
            "Say to whom and to which country the data are transferred and on what basis, or give up the transfer."),
        ["RN7003"] = new(
            "Selosteen mukaan tietoja käsittelee vain oma henkilökunta, vaikka myös ulkopuoliset ylläpitävät järjestelmää tai "
                + "käsittelevät tietoja.",
            "Enligt beskrivningen behandlas uppgifterna bara av egen personal, trots att också utomstående underhåller systemet "
                + "eller behandlar uppgifter.",
            "The notice says that only the controller's own staff process the data, although others also maintain the system or "
                + "process data.",
            "Mainitse tässäkin käsittelijät, jotka toimivat rekisterinpitäjän lukuun.",
            "Nämn också här de personuppgiftsbiträden som handlar för den personuppgiftsansvariges räkning.",
            "Mention here too the processors that act on the controller's behalf."),
        ["RN7004"] = new(
            "Selosteen mukaan automaattisia päätöksiä ei tehdä, mutta tässä niitä tehdään.",
            "Enligt beskrivningen fattas inga automatiserade beslut, men här fattas sådana.",
            "The notice says that no automated decisions are made, but here they are.",
            "Kerro, tekeekö päätöksen ihminen. Jos ei tee, kerro päättelyn logiikka, merkitys ja seuraukset.",
            "Ange om en människa fattar beslutet. Om inte, ange logiken, betydelsen och följderna.",
            "Say whether a person decides. If not, state the logic, the significance and the consequences."),
        ["RN7005"] = new(
            "Verkkosivujen käyttöä seurataan, mutta selosteessa ei kerrota evästeistä.",
            "Besöken på webbplatsen spåras, men beskrivningen nämner inget om kakor.",
            "Visits to the website are tracked, but the notice says nothing about cookies.",
            "Kerro, mitä evästeitä tai muita tekniikoita käytetään, mihin, kuinka kauan ja miten niihin suostutaan, tai kerro, "
                + "ettei niitä käytetä.",
            "Ange vilka kakor eller andra tekniker som används, till vad, hur länge och hur man samtycker till dem, eller att "
                + "inga används.",
            "Say which cookies or other technologies are used, for what, for how long and how visitors consent, or that none are used."),
        ["RN7006"] = new(
            "Tieto koskee muunlaista tapausta kuin se, jonka seloste tässä kertoo ({beside}).",
            "Uppgiften gäller ett annat slags fall än det som beskrivningen anger här ({beside}).",
            "This fact concerns a different kind of case from the one that the notice states here ({beside}).",
            "Poista tieto, jos se on jäänyt aiemmasta, tai korjaa se, minkä kanssa se on ristiriidassa. Julkaistavassa "
                + "selosteessa saa olla vain toinen.",
            "Ta bort uppgiften om den är kvar från tidigare, eller rätta det som den strider mot. I den publicerade "
                + "beskrivningen får bara det ena stå.",
            "Remove the fact if it is left over from before, or correct what it contradicts. The published notice may contain "
                + "only one of them."),
        ["RN7007"] = new(
            "Sama vastaanottaja, {recipient}, mainitaan kahdessa roolissa: {first} ja {second}.",
            "Samma mottagare, {recipient}, nämns i två roller: {first} och {second}.",
            "The same recipient, {recipient}, is named in two roles: {first} and {second}.",
            "Valitse oikea rooli. Jos vastaanottajalla on molemmat, kerro, mitä tietoja se saa kummassakin ja mihin.",
            "Välj den rätta rollen. Om mottagaren har båda, ange vilka uppgifter den får i vardera rollen och för vad.",
            "Choose the right role. If the recipient has both, say which data it receives in each of them and for what."),
        ["RN7008"] = new(
            "Selosteen yhden kohdan mukaan oikeutta sovelletaan ja toisen mukaan ei ({right}).",
            "Enligt ett ställe i beskrivningen gäller rättigheten, enligt ett annat gäller den inte ({right}).",
            "One part of the notice says that the right applies, another that it does not ({right}).",
            "Kerro oikeudesta yhdessä kohdassa. Jos se koskee vain osaa käsittelystä, merkitse se rajoitetuksi ja kerro, milloin "
                + "se ei koske.",
            "Ange rättigheten på ett ställe. Om den gäller bara en del av behandlingen, ange att den är begränsad och när den inte gäller.",
            "State the right in one place. If it applies to part of the processing only, state that it is restricted, and when "
                + "it does not apply."),
        ["RN7009"] = new(
            "Tietosuojavastaavalle annetaan eri kohdissa eri sähköpostiosoite ({first} ja {second}).",
            "Dataskyddsombudet har olika e-postadresser på olika ställen ({first} och {second}).",
            "The data protection officer has different e-mail addresses in different places ({first} and {second}).",
            "Ilmoita yksi osoite, tai kerro, mihin kumpaakin käytetään.",
            "Ange en adress, eller ange vad vardera adressen används till.",
            "Give one address, or say what each of them is for."),
        ["RN7010"] = new(
            "Saman lähteen kerrotaan yhdessä kohdassa olevan yleisesti saatavilla, toisessa ei ({source}).",
            "Samma källa sägs på ett ställe vara allmänt tillgänglig och på ett annat inte ({source}).",
            "The same source is said to be publicly accessible in one place and not to be so in another ({source}).",
            "Tarkista, onko lähde yleisesti saatavilla, ja kerro siitä samalla tavalla kaikkialla.",
            "Kontrollera om källan är allmänt tillgänglig och ange det på samma sätt överallt.",
            "Check whether the source is publicly accessible, and say the same everywhere."),
        ["RN7011"] = new(
            "Samalle evästeelle annetaan kaksi eri voimassaoloaikaa ({name}).",
            "Samma kaka anges ha två olika giltighetstider ({name}).",
            "The same cookie is given two different lifetimes ({name}).",
            "Tarkista evästeen voimassaoloaika ja ilmoita se kerran.",
            "Kontrollera kakans giltighetstid och ange den en gång.",
            "Check how long the cookie lasts, and state it once."),
    };
}
