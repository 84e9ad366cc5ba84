namespace RegisterNotice.Words;

/// <content>RN3: data subjects, data and sources.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Data() => new()
    {
        ["RN3001"] = new(
            "Selosteessa ei kerrota, keiden tietoja rekisterissä on.",
            "Beskrivningen anger inte vems uppgifter registret innehåller.",
            "The notice does not say whose data the register holds.",
            "Luettele rekisteröityjen ryhmät, esimerkiksi verkkokaupan asiakkaat ja uutiskirjeen tilaajat.",
            "Räkna upp grupperna av registrerade, till exempel nätbutikens kunder och prenumeranterna på nyhetsbrevet.",
            "List the groups of data subjects, such as the web shop's customers and the newsletter's subscribers."),
        ["RN3002"] = new(
            "Selosteessa ei kerrota, mitä henkilötietoja rekisterissä on.",
            "Beskrivningen anger inte vilka personuppgifter registret innehåller.",
            "The notice does not say which personal data the register holds.",
            "Luettele tiedot ryhmittäin, esimerkiksi yhteystiedot (nimi, osoite, sähköpostiosoite) ja tilaustiedot.",
            "Räkna upp uppgifterna gruppvis, till exempel kontaktuppgifter (namn, adress, e-postadress) och beställningsuppgifter.",
            "List the data by category, such as contact details (name, address, e-mail address) and orders."),
        ["RN3003"] = new(
            "Tietosisältö jää avoimeksi: ”{data}”.",
            "Uppräkningen av uppgifter lämnas öppen: ”{data}”.",
            "The list of data is left open: \"{data}\".",
            "Luettele tiedot loppuun asti. Esimerkeistä ja sanasta ”muut” lukija ei näe, mitä hänestä tallennetaan.",
            "Räkna upp alla uppgifter. Av exempel och ordet ”andra” ser läsaren inte vad som registreras.",
            "List the data to the end. Examples and the word \"other\" do not show readers what is kept about them."),
        ["RN3004"] = new(
            "Rekisterin tietoihin luetaan salasana tai muu kirjautumissalaisuus: ”{data}”.",
            "Till registrets uppgifter räknas ett lösenord eller en annan hemlighet för inloggning: ”{data}”.",
            "A password, or another secret for signing in, is listed among the data: \"{data}\".",
            "Poista salasana luettelosta. Jos siitä tallennetaan vain tiiviste, josta salasanaa ei voi palauttaa, kerro niin; selväkielistä salasanaa ei saa säilyttää.",
            "Stryk lösenordet ur uppräkningen. Om bara en hash lagras, av vilken lösenordet inte kan återskapas, ska det sägas; ett lösenord i klartext får inte lagras.",
            "Remove the password from the list. If only a hash is kept from which it cannot be restored, say so; a password must not be kept in clear text."),
        ["RN3005"] = new(
            "Asiakasrekisteriin kerätään tieto, jolle ei näy tarvetta: ”{data}”.",
            "Till kundregistret samlas en uppgift in som inte tycks behövas: ”{data}”.",
            "The customer register collects data for which no need is seen: \"{data}\".",
            "Kerro, mihin tarkoitukseen tieto on välttämätön, tai jätä se keräämättä.",
            "Ange för vilket ändamål uppgiften är nödvändig eller avstå från att samla in den.",
            "Say for which purpose it is necessary, or do not collect it."),
        ["RN3006"] = new(
            "Selosteessa ei kerrota, mistä tiedot saadaan.",
            "Beskrivningen anger inte varifrån uppgifterna kommer.",
            "The notice does not say where the data come from.",
            "Luettele lähteet, esimerkiksi asiakas itse, verkkosivujen käyttö tai nimetty rekisteri.",
            "Räkna upp källorna, till exempel kunden själv, användningen av webbplatsen eller ett namngivet register.",
            "List the sources, such as the customer, the use of the website or a named register."),
        ["RN3007"] = new(
            "Tietolähteestä ei käy ilmi, mistä tiedot todella saadaan.",
            "Av källan framgår inte varifrån uppgifterna egentligen kommer.",
            "The source does not show where the data really come from.",
            "Kerro, kuka tiedot antaa tai missä ne syntyvät, ja nimeä rekisterit, joista tietoja haetaan. Rekisterinpitäjä itse ei ole lähde.",
            "Ange vem som lämnar uppgifterna eller var de uppstår, och namnge de register som uppgifterna hämtas från. Den personuppgiftsansvarige själv är ingen källa.",
            "Say who gives the data or where they arise, and name the registers that they are taken from. The controller itself is no source."),
        ["RN3008"] = new(
            "Tietoja saadaan rekisteristä, mutta ei kerrota, onko se julkinen: ”{source}”.",
            "Uppgifter fås ur ett register, men det sägs inte om det är offentligt: ”{source}”.",
            "Data come from a register, and nothing says whether it is open to the public: \"{source}\".",
            "Lisää tieto siitä, saako kuka tahansa tietoja lähteestä.",
            "Lägg till om vem som helst kan få uppgifter ur källan.",
            "Say whether anybody can get data from the source."),
        ["RN3009"] = new(
            "Selosteessa ei kerrota, onko tietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna.",
            "Beskrivningen anger inte om uppgifterna måste lämnas och vad som följer om de inte lämnas.",
            "The notice does not say whether the data must be given, and what follows if they are not.",
            "Kerro kustakin tietoryhmästä, perustuuko tietojen antaminen lakiin, sopimukseen vai omaan harkintaan, ja mainitse seuraus, esimerkiksi ”ilman osoitetta tilausta ei voida toimittaa”.",
            "Ange för varje grupp av uppgifter om de krävs enligt lag, enligt avtal eller lämnas frivilligt, och nämn följden, till exempel ”utan adress kan beställningen inte levereras”.",
            "Say for each category whether law or a contract requires the data or giving them is voluntary, and name the consequence, such as \"without an address the order cannot be delivered\"."),
        ["RN3010"] = new(
            "Viitataan tunnisteeseen ”{id}”, jota selosteessa ei ole.",
            "Det hänvisas till identifieraren ”{id}”, som inte finns i beskrivningen.",
            "There is a reference to the id \"{id}\", which the notice does not have.",
            "Korjaa viittaus tai lisää puuttuva osa.",
            "Rätta hänvisningen eller lägg till den del som saknas.",
            "Mend the reference, or add the part that is missing."),
        ["RN3011"] = new(
            "Tunniste ”{id}” on kahdella saman luettelon osalla.",
            "Identifieraren ”{id}” finns på två delar i samma lista.",
            "Two parts of the same list have the id \"{id}\".",
            "Anna kummallekin oma tunniste, jotta viittaukset osuvat oikeaan.",
            "Ge dem var sin identifierare, så att hänvisningarna leder rätt.",
            "Give each its own id, so that references lead to the right one."),
        ["RN3012"] = new(
            "Selosteessa on henkilötunnus: {code}.",
            "Beskrivningen innehåller en personbeteckning: {code}.",
            "A personal identity code stands in the notice: {code}.",
            "Poista henkilötunnus heti. Jos seloste on jo julkaistu, arvioi, onko tapahtunut tietoturvaloukkaus, josta on ilmoitettava.",
            "Ta bort personbeteckningen genast. Om beskrivningen redan är publicerad ska det bedömas om det har skett en personuppgiftsincident som måste anmälas.",
            "Remove the code at once. If the notice has been published, consider whether there has been a breach that must be notified."),
    };
}
