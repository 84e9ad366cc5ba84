namespace RegisterNotice.Words;

/// <content>RN3: data subjects, data and sources.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Data() => new()
    {
        ["RN3001"] = new(
            "Selosteessa ei kerrota, keiden tietoja rekisterissä on.",
            "Beskrivningen anger inte vems uppgifter registret innehåller.",
            "The notice does not say whose data the register contains.",
            "Luettele rekisteröityjen ryhmät, esimerkiksi verkkokaupan asiakkaat ja uutiskirjeen tilaajat.",
            "Räkna upp kategorierna av registrerade, till exempel nätbutikens kunder och prenumeranterna på nyhetsbrevet.",
            "List the categories of data subjects, such as the web shop's customers and the newsletter's subscribers."),
        ["RN3002"] = new(
            "Selosteessa ei kerrota, mitä henkilötietoja rekisterissä on.",
            "Beskrivningen anger inte vilka personuppgifter registret innehåller.",
            "The notice does not say which personal data the register contains.",
            "Luettele tiedot ryhmittäin, esimerkiksi yhteystiedot (nimi, osoite, sähköpostiosoite) ja tilaustiedot.",
            "Räkna upp uppgifterna per kategori, till exempel kontaktuppgifter (namn, adress, e-postadress) och beställningsuppgifter.",
            "List the data by category, such as contact details (name, address, e-mail address) and order data."),
        ["RN3003"] = new(
            "Tietosisältö jää avoimeksi: ”{data}”.",
            "Uppräkningen av uppgifter lämnas öppen: ”{data}”.",
            "The list of data is left open: \"{data}\".",
            "Luettele kaikki tiedot. Esimerkeistä ja sanasta ”muut” lukija ei näe, mitä hänestä tallennetaan.",
            "Räkna upp alla uppgifter. Av exempel och ordet ”andra” ser läsaren inte vad som registreras.",
            "List all the data. Examples and the word \"other\" do not show readers what is recorded about them."),
        ["RN3004"] = new(
            "Rekisterin tietoihin luetaan salasana tai muu kirjautumissalaisuus: ”{data}”.",
            "Till registrets uppgifter räknas ett lösenord eller en annan hemlighet för inloggning: ”{data}”.",
            "A password or another sign-in secret is listed among the data: \"{data}\".",
            "Poista salasana luettelosta. Jos siitä tallennetaan vain tiiviste, josta salasanaa ei voi palauttaa, kerro niin; "
                + "selväkielistä salasanaa ei saa säilyttää.",
            "Stryk lösenordet ur uppräkningen. Om bara ett hashvärde lagras, ur vilket lösenordet inte kan återskapas, ska det anges; ett "
                + "lösenord i klartext får inte lagras.",
            "Remove the password from the list. If only a hash is stored from which the password cannot be restored, say so; a password "
                + "must not be stored in plain text."),
        ["RN3005"] = new(
            "Asiakasrekisteriin kerätään tieto, jolle ei näy tarvetta: ”{data}”.",
            "Till kundregistret samlas en uppgift in som inte tycks behövas: ”{data}”.",
            "The customer register includes data for which no need is apparent: \"{data}\".",
            "Kerro, mihin tarkoitukseen tieto on välttämätön, tai jätä se keräämättä.",
            "Ange för vilket ändamål uppgiften är nödvändig eller avstå från att samla in den.",
            "Say for which purpose the data are necessary, or do not collect them."),
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
            "The source does not show where the data actually come from.",
            "Kerro, kuka tiedot antaa tai missä ne syntyvät, ja nimeä rekisterit, joista tietoja haetaan. Rekisterinpitäjä itse ei ole lähde.",
            "Ange vem som lämnar uppgifterna eller var de uppstår, och namnge de register som uppgifterna hämtas från. Den "
                + "personuppgiftsansvarige själv är ingen källa.",
            "Say who provides the data or where they arise, and name the registers from which they are obtained. The controller itself is not a source."),
        ["RN3008"] = new(
            "Tietoja saadaan rekisteristä, mutta ei kerrota, onko se julkinen: ”{source}”.",
            "Uppgifter fås ur ett register, men det sägs inte om det är offentligt: ”{source}”.",
            "Data are obtained from a register, but the notice does not say whether it is public: \"{source}\".",
            "Lisää tieto siitä, saako kuka tahansa tietoja lähteestä.",
            "Lägg till om vem som helst kan få uppgifter ur källan.",
            "Say whether anyone can obtain data from the source."),
        ["RN3009"] = new(
            "Selosteessa ei kerrota, onko tietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna.",
            "Beskrivningen anger inte om uppgifterna måste lämnas och vad som följer om de inte lämnas.",
            "The notice does not say whether the data must be provided, and what follows if they are not.",
            "Kerro kustakin tietoryhmästä, perustuuko tietojen antaminen lakiin, sopimukseen vai omaan harkintaan, ja mainitse seuraus, "
                + "esimerkiksi ”ilman osoitetta tilausta ei voida toimittaa”.",
            "Ange för varje kategori av uppgifter om de krävs enligt lag, enligt avtal eller lämnas frivilligt, och nämn följden, till "
                + "exempel ”utan adress kan beställningen inte levereras”.",
            "Say for each category whether providing the data is required by law or by a contract or is voluntary, and state the "
                + "consequence, such as \"without an address the order cannot be delivered\"."),
        ["RN3010"] = new(
            "Viitataan tunnisteeseen ”{id}”, jota selosteessa ei ole.",
            "Det hänvisas till identifieraren ”{id}”, som inte finns i beskrivningen.",
            "The notice refers to the identifier \"{id}\", which it does not contain.",
            "Korjaa viittaus tai lisää puuttuva osa.",
            "Rätta hänvisningen eller lägg till den del som saknas.",
            "Correct the reference, or add the part that is missing."),
        ["RN3011"] = new(
            "Tunniste ”{id}” on kahdella saman luettelon osalla.",
            "Identifieraren ”{id}” finns på två delar i samma lista.",
            "Two parts of the same list have the identifier \"{id}\".",
            "Anna kummallekin oma tunniste, jotta viittaukset osuvat oikeaan.",
            "Ge dem var sin identifierare, så att hänvisningarna leder rätt.",
            "Give each an identifier of its own, so that references lead to the right one."),
        ["RN3012"] = new(
            "Selosteessa on henkilötunnus: {code}.",
            "Beskrivningen innehåller en personbeteckning: {code}.",
            "The notice contains a personal identity code: {code}.",
            "Poista henkilötunnus heti. Jos seloste on jo julkaistu, arvioi, onko tapahtunut tietoturvaloukkaus, josta on ilmoitettava.",
            "Ta bort personbeteckningen genast. Om beskrivningen redan är publicerad ska det bedömas om det har skett en "
                + "personuppgiftsincident som måste anmälas.",
            "Remove the code at once. If the notice has been published, assess whether there has been a personal data breach that must be notified."),
        ["RN3013"] = new(
            "Työntekijöiden tai hakijoiden tietoja kerätään muualta kuin heiltä itseltään, mutta suostumuksesta tai laista ei kerrota: ”{source}”.",
            "Uppgifter om anställda eller sökande samlas in från andra än dem själva, men varken samtycke eller lag nämns: ”{source}”.",
            "Data on employees or applicants are collected from others than themselves, but neither consent nor a law is mentioned: \"{source}\".",
            "Kerro, että tiedot hankitaan suostumuksella, tai nimeä laki, jonka nojalla ne saadaan; muuten kerää ne henkilöltä itseltään.",
            "Ange att uppgifterna inhämtas med samtycke eller nämn lagen som ger rätt till dem; samla annars in dem från personen själv.",
            "Say that the data are obtained with consent, or name the act that allows it; otherwise collect them from the person."),
        ["RN3014"] = new(
            "Kaikista tietoryhmistä ei näy, mihin tarkoitukseen niitä käytetään, vaikka muista näkyy. Puuttuu: {count}, ensimmäisenä ”{category}”.",
            "För alla kategorier framgår inte ändamålet, trots att det framgår för andra. Saknas: {count}, först ”{category}”.",
            "Not every category shows for which purpose it is used, although others do. Missing: {count}, first \"{category}\".",
            "Liitä tietoryhmä tarkoituksiinsa, tai jos mikään ei sitä tarvitse, lopeta tietojen kerääminen.",
            "Koppla kategorin till sina ändamål, eller sluta samla in uppgifterna om inget ändamål kräver dem.",
            "Link the category to its purposes; if none needs it, stop collecting the data."),
    };
}
