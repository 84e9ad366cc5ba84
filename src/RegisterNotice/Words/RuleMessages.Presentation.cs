namespace RegisterNotice.Words;

/// <content>RN8: cookies, marketing, language and presentation.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Presentation() => new()
    {
        ["RN8001"] = new(
            "Evästeistä ei kerrota kaikkea. Selosteesta ei selviä, {missing}.",
            "Informationen om kakor är ofullständig: det framgår inte {missing}.",
            "The information on cookies is incomplete: it does not say {missing}.",
            "Kerro jokaisesta muusta kuin välttämättömästä evästeestä käyttötarkoitus, kesto, kuka tiedot saa ja miten suostumus annetaan ja perutaan.",
            "Ange för varje kaka som inte är nödvändig ändamålet, livslängden, vem som får uppgifterna och hur samtycke ges och återkallas.",
            "For every cookie that is not essential, state its purpose and lifetime, who receives the data, and how consent is given and withdrawn."),
        ["RN8002"] = new(
            "Tarkoitus ”{purpose}” on suoramarkkinointia, mutta selosteessa ei kerrota siihen pyydettävästä suostumuksesta.",
            "Ändamålet ”{purpose}” är direktmarknadsföring, men beskrivningen nämner inget samtycke till den.",
            "The purpose \"{purpose}\" is direct marketing, but the notice mentions no consent to it.",
            "Kerro, että sähköinen suoramarkkinointi kuluttajille perustuu ennalta annettuun suostumukseen tai että asiakkaalle "
                + "markkinoidaan vain samankaltaisia omia tuotteita, minkä voi helposti kieltää.",
            "Ange att elektronisk direktmarknadsföring till konsumenter grundar sig på förhandssamtycke eller att kunder får reklam bara "
                + "om egna liknande produkter, vilket lätt kan förbjudas.",
            "Say that electronic direct marketing to consumers is based on prior consent, or that customers receive marketing only of the "
                + "company's own similar products and can easily refuse it."),
        ["RN8003"] = new(
            "Selosteessa ei ole päiväystä.",
            "Beskrivningen saknar datum.",
            "The notice has no date.",
            "Lisää päivä, jona seloste on laadittu tai viimeksi päivitetty.",
            "Lägg till den dag då beskrivningen upprättades eller senast uppdaterades.",
            "Add the day on which the notice was drawn up or last updated."),
        ["RN8004"] = new(
            "Selosteen päiväys {date} on tulevaisuudessa.",
            "Beskrivningens datum {date} ligger i framtiden.",
            "The notice's date {date} is in the future.",
            "Korjaa päiväys. Jos seloste tulee voimaan myöhemmin, kerro voimaantulopäivä erikseen.",
            "Rätta datumet. Om beskrivningen börjar gälla senare ska den dagen anges särskilt.",
            "Correct the date. If the notice takes effect later, state that day separately."),
        ["RN8005"] = new(
            "Selosteessa mainitaan {body}, jonka nimi tai tehtävät ovat muuttuneet.",
            "I beskrivningen nämns {body}, vars namn eller uppgifter har ändrats.",
            "The notice names a body whose name or tasks have changed: {body}.",
            "Käytä nykyistä nimeä: {successor}.",
            "Använd det nuvarande namnet: {successor}.",
            "Use the present name: {successor}."),
        ["RN8006"] = new(
            "Viittaus kohtaan tai liitteeseen {number} ei johda siihen, mistä puhutaan.",
            "Hänvisningen till punkt eller bilaga {number} leder inte till det som avses.",
            "The reference to section or annex {number} does not lead to what is meant.",
            "Korjaa kohdan numero tai kirjoita tieto, esimerkiksi osoite, tähän.",
            "Rätta numret eller skriv uppgiften, till exempel adressen, här.",
            "Correct the number, or write what is meant, such as the address, here."),
        ["RN8007"] = new(
            "Selosteen tekstin seassa on verkkosivun valikkoa tai painikkeita.",
            "I beskrivningens text finns delar av webbsidans meny eller knappar.",
            "Navigation or buttons of the web page appear in the notice's text.",
            "Poista teksti selosteesta. Se ei kuulu sen sisältöön.",
            "Stryk texten ur beskrivningen. Den hör inte till innehållet.",
            "Remove the text: it does not belong to the notice."),
        ["RN8008"] = new(
            "Otsikko ”{heading}” on tarttunut kiinni edelliseen virkkeeseen.",
            "Rubriken ”{heading}” har fastnat i meningen före.",
            "The heading \"{heading}\" has run into the sentence before it.",
            "Siirrä otsikko omalle rivilleen.",
            "Flytta rubriken till en egen rad.",
            "Put the heading on a line of its own."),
        ["RN8009"] = new(
            "Mallipohjan kohta ”{gap}” on jäänyt täyttämättä.",
            "Mallens lucka ”{gap}” har inte fyllts i.",
            "The gap \"{gap}\" of the template has not been filled in.",
            "Kirjoita tieto sen tilalle tai poista kohta.",
            "Fyll i uppgiften eller stryk stället.",
            "Fill it in, or remove the passage."),
        ["RN8010"] = new(
            "Selosteen nimenä on rekisteriseloste, vaikka henkilötietolakia, johon nimi perustuu, ei enää sovelleta.",
            "Beskrivningen kallas registerbeskrivning, fastän personuppgiftslagen, som namnet bygger på, inte längre tillämpas.",
            "The notice is called a register description (rekisteriseloste), although the Personal Data Act, from which the name comes, no longer applies.",
            "Käytä nimeä tietosuojaseloste ja tarkista, että seloste täyttää tietosuoja-asetuksen vaatimukset.",
            "Använd namnet dataskyddsbeskrivning och kontrollera att den uppfyller dataskyddsförordningens krav.",
            "Call it a privacy notice (tietosuojaseloste), and check that it meets the GDPR."),
        ["RN8011"] = new(
            "Selosteen kerrotaan olevan saatavilla kielellä ”{language}”, mutta osaa teksteistä ei ole sillä kielellä. Puuttuvia on {count} ({places}).",
            "Beskrivningen sägs finnas på språket ”{language}”, men alla texter gör det inte. Antalet som saknas är {count} ({places}).",
            "The notice is said to be published in \"{language}\", but not all of its texts are. Missing: {count} ({places}).",
            "Käännä tekstit tai poista kieli selosteen kielistä.",
            "Översätt texterna eller stryk språket bland beskrivningens språk.",
            "Translate the texts, or remove the language from the notice's languages."),
        ["RN8012"] = new(
            "Ilmoitettu aika ({period}) ei ole mahdollinen: aika ei voi olla nolla eikä edes osaksi negatiivinen.",
            "Den angivna tiden ({period}) är inte möjlig: en tid kan varken vara noll eller ens delvis negativ.",
            "The stated period ({period}) is impossible: a period cannot be zero, nor any part of it negative.",
            "Korjaa aika, esimerkiksi P30D (30 päivää) tai P2Y (2 vuotta). Julkaistavalle sivulle sitä ei kirjoiteta.",
            "Rätta tiden, till exempel P30D (30 dagar) eller P2Y (2 år). På sidan som publiceras skrivs den inte ut.",
            "Correct the period, for example to P30D (30 days) or P2Y (2 years). It is left out of the published page."),
        ["RN8013"] = new(
            "Lukijaa kehotetaan tarkistamaan itse, onko seloste muuttunut.",
            "Läsaren uppmanas att själv kontrollera om beskrivningen har ändrats.",
            "The reader is asked to check whether the notice has changed.",
            "Kerro, miten muutoksista ilmoitetaan, esimerkiksi sähköpostilla tai kirjautumisen yhteydessä, ja listaa muutokset päivineen "
                + "selosteeseen. Pelkkä kehotus seurata sivua ei riitä (WP 260 rev.01, kohta 29).",
            "Ange hur ändringar meddelas, till exempel per e-post eller vid inloggning, och förteckna dem med datum i beskrivningen. Det "
                + "räcker inte att uppmana läsaren att följa sidan (WP 260 rev.01, punkt 29).",
            "Say how changes are notified, for example by e-mail or at login, and list them with their dates in the notice. Asking the "
                + "reader to follow the page is not sufficient (WP 260 rev.01, paragraph 29)."),
        ["RN8015"] = new(
            "{controller} on kaksikielinen viranomainen, mutta selostetta ei ole tällä kielellä: {language}.",
            "{controller} är en tvåspråkig myndighet, men beskrivningen finns inte på detta språk: {language}.",
            "{controller} is a bilingual authority, but the notice is not available in this language: {language}.",
            "Laadi seloste myös tällä kielellä tai nimeä selosteen kieliversion osoite.",
            "Upprätta beskrivningen även på detta språk eller ange adressen till språkversionen.",
            "Write the notice in this language too, or give the address of its version in it."),
        ["RN8014"] = new(
            "Seloste on päivitetty viimeksi {date}, yli kolme vuotta sitten.",
            "Beskrivningen uppdaterades senast {date}, för mer än tre år sedan.",
            "The notice was last updated on {date}, more than three years ago.",
            "Käy seloste läpi: tarkista tarkoitukset, vastaanottajat, säilytysajat ja yhteystiedot, ja merkitse tarkistuspäivä, vaikka "
                + "mikään ei olisi muuttunut.",
            "Gå igenom beskrivningen: kontrollera ändamål, mottagare, lagringstider och kontaktuppgifter och anteckna dagen, även om ingenting har ändrats.",
            "Go through the notice: check the purposes, recipients, retention periods and contact details, and record the date of the "
                + "review even if nothing has changed."),
        ["RN8020"] = new(
            "Selosteen kieliversio ”{language}” on päivitetty {date}, mutta selostetta on muutettu {latest}.",
            "Beskrivningens språkversion ”{language}” uppdaterades {date}, men beskrivningen har ändrats {latest}.",
            "The notice's version in \"{language}\" was updated on {date}, but the notice was changed on {latest}.",
            "Päivitä kieliversio vastaamaan selostetta ja merkitse sille uusi päiväys.",
            "Uppdatera språkversionen så att den motsvarar beskrivningen och ge den ett nytt datum.",
            "Bring the version into line with the notice, and give it a new date."),
        ["RN8016"] = new(
            "Selaimen asetukset tai sivuston käytön jatkaminen eivät ole suostumus evästeisiin: ”{consent}”.",
            "Webbläsarens inställningar eller fortsatt användning av webbplatsen är inget samtycke till kakor: ”{consent}”.",
            "Neither browser settings nor continuing to use the site is consent to cookies: \"{consent}\".",
            "Pyydä suostumus muihin kuin välttämättömiin evästeisiin ennen niiden asettamista, niin että kieltäytyminen on yhtä helppoa, ja kerro siitä.",
            "Begär samtycke till andra än nödvändiga kakor innan de sätts, så att det är lika lätt att avböja, och berätta om det.",
            "Ask for consent to other than essential cookies before they are set, with refusing as easy as accepting, and say so."),
        ["RN8017"] = new(
            "Evästeisiin pyydetään suostumus, mutta ei kerrota, miten sen voi peruuttaa.",
            "Samtycke begärs till kakor, men det framgår inte hur det återkallas.",
            "Consent to cookies is asked for, but the notice does not say how it is withdrawn.",
            "Kerro, missä valinnan voi milloin tahansa muuttaa, esimerkiksi sivun alareunan Evästeasetukset-linkistä.",
            "Ange var valet kan ändras när som helst, till exempel via länken Kakinställningar längst ner på sidan.",
            "Say where the choice can be changed at any time, such as the Cookie settings link at the foot of the page."),
    };
}
