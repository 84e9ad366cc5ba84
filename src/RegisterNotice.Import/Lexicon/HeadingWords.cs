namespace RegisterNotice.Import.Lexicon;

/// <summary>The words that headings are made of, by their stems, in Finnish, Swedish and English.</summary>
/// <remarks>
/// The notation is that of the phrases of an automaton: a phrase stands where a word begins, and for every word that begins with it; <c>*</c> before it allows the
/// inside of a compound, a final space asks for the word's end. A longer phrase takes the place of shorter ones inside it.
/// </remarks>
internal static class HeadingWords
{
    public static readonly (SectionKind Kind, string[] Phrases)[] Kinds =
    [
        (SectionKind.Controller,
        [
            "rekisterinpitäj", "rekisterin pitäj", "rekisterin ylläpitäj", "rekisterinpitäjän yhteystie", "rekisteripitäj", "kuka vastaa henkilötie", "kuka kerää", "ketkä keräävät", "kuka on vastuussa", "keitä olemme", "keitä me olemme", "yhteisrekisterinpitäj",
            "vastuullinen taho", "*rekisterin ylläpitäj", "yritys ", "*tietojen käsittelijä ja rekisterinpitäj",
            "registeransvarig", "personuppgiftsansvarig", "den personuppgiftsansvariges kontaktupp", "registerhållare", "registeransvariges kontaktupp", "vem ansvarar", "vem som ansvarar", "vem som är ansvarig", "vem samlar", "vem är ansvarig", "vilka är vi", "registerförare", "personuppgiftsansvariga",
            "controller", "data controller", "registrar ", "register keeper", "keeper of the register", "controller s contact", "contact details of the controller", "who we are", "who is responsible", "who collects", "name and address of the controller",
        ]),
        (SectionKind.Contact,
        [
            "yhteyshenkil", "rekisterinpitäjän yhteyshenkil", "rekisterinpitäjän edustaj", "rekisterinpitäjän vastuuhenkil", "vastaavat henkilöt", "rekisterin pitäjän edustaj", "yhteysosoit", "rekisterin pitäjän yhteyshenkil", "yhteystaho", "yhteydenot", "yhteystied", "yhteys rekisteri", "rekisteriasioista vastaav", "rekisteriasioita hoita", "rekisteriasioita koskev", "rekisteristä vastaav", "rekisterin vastuuhenkil", "vastuuhenkil", "rekisterin hoitaj", "rekisterinhoitaj", "rekisteröinnistä vastaav", "*sisällöstä vastaav",
            "tiedustelu", "ota yhteyttä", "otan yhteyttä", "ottaa yhteyttä", "voin ottaa yhteyttä", "kehen voi", "keneen voi", "kysymykset ja yhteyden", "lisätietoja", "lisätiedot ", "vastaava henkilö", "edustaj", "rekisterin yhteyshenkil", "yhteys tietosuoja", "tietosuoja asioista vastaav", "rekisterivastaav",
            "kontaktperson", "sköts av", "kontaktuppgift", "kontakta oss", "kontakt i ", "kontakt ", "person som ansvarar", "ansvarig person", "ansvarsperson", "förfrågning", "företrädare", "registerskötare", "kontaktinformation", "ta kontakt",
            "contact", "how to contact", "contact person", "person responsible", "representative", "enquir", "inquir",
        ]),
        (SectionKind.DataProtectionOfficer,
        [
            "tietosuojavastaav", "tietosuojavastaavan yhteystied", "dataskyddsombud", "dataskyddsombudets kontaktupp", "uppgiftsskyddsombud", "dataskyddsansvarig", "data protection officer", "in charge of data protection", "responsible for data protection", "contact details of the data protection officer", "dpo ",
        ]),
        (SectionKind.RegisterName,
        [
            "rekisterin nimi", "rekisterien nim", "rekisterin nimet", "rekisterinimi", "rekistereiden nim", "henkilörekisterin nimi", "rekisterin nimitys", "registrets namn", "registrens namn", "registernamn", "registrets benämning", "namn på regist", "name of the register", "name of register",
            "register name", "name of the file", "name of the data file", "name of the filing",
        ]),
        (SectionKind.Purposes,
        [
            "*tarkoitus", "*tarkoituks", "*tarkotus", "mihin tietoja käyt", "mihin käyt", "mihin tarkoit", "mihin henkilötietoja", "miksi ", "mitä varten", "*tietojen käyttö", "henkilötietojen käyttö", "käyttötapa", "rekisterin käyttö", "tietojesi käyttö", "käsittelyn syy", "kuinka tietoja käyt", "miten tietoja käyt", "kuinka käyt", "miten käyt", "*tietojen käyttämi",
            "ändamål", "syfte", "användningssyft", "användningsändamål", "varför", "vad används", "vad använder", "hur använder", "hur vi använder", "användning av", "hur används", "syften",
            "purpose", "why ", "how we use", "how do we use", "use of personal", "use of data", "use of your", "data used for", "information used for", "how is the data used", "how is data used",
        ]),
        (SectionKind.LegalBasis,
        [
            "oikeusperust", "*oikeudellinen perust", "*oikeudelliset perust", "käsittelyn perust", "laillinen perust", "lainmukainen perust", "lainmukaisuu", "laillisuu", "lailliset perust", "peruste ", "perusteet ", "perusteena", "käsittelyperust", "lakiperust", "keruun perust", "tiedonkeruun perust", "oikeus käsitellä", "oikeutemme käsitellä", "*tietojen keräämisen perust", "*tietojen keräämisen ja käsittelyn perust", "henkilötietojen keräämisen perust", "henkilötietojen keräämisen ja käsittelyn perust", "*tietojen keruun ja käsittelyn perust", "millä perusteella", "mihin käsittely perust", "oikeutettu etu", "oikeutetut edut", "rekisterinpitäjän tai kolmannen osapuolen oikeutet", "rekisterinpitäjän oikeutet", "kolmannen osapuolen oikeutet",
            "rätt att behandla", "rättslig grund", "rättsliga grund", "laglig grund", "lagliga grund", "grund för ", "grunden för ", "grunder för", "laglig behandling", "lagenlig behandling", "behandlingsgrund", "rättsgrund", "vilken grund", "personuppgiftsansvariges berättigade", "personuppgiftsansvarigas berättigade", "den personuppgiftsansvariges berättigade", "den personuppgiftsansvarigas berättigade", "berättigat intresse", "berättigade intress",
            "right to process", "legal basis", "legal bases", "lawful basis", "legal ground", "lawfulness", "consent to process", "basis for ", "basis of ", "grounds for process", "legitimate interest",
        ]),
        (SectionKind.DataSubjects,
        [
            "rekisteröidyt ", "rekisteröityjen ryhm", "rekisteröityjen kategor", "rekisteröityjen henkilöryhm", "rekisteröidyt ja", "rekisteröidyt henkilö", "keiden tietoja", "kenen tietoja", "keitä rekister", "henkilöryhmä", "ketkä",
            "de registrerade ", "registrerade ", "grupper av registrerade", "kategorier av registrerade", "registrerade grupper", "vems uppgifter", "vilkas uppgifter", "registrerade persongrupper", "persongrupp",
            "data subjects ", "categories of data subject", "groups of data subject", "whose data",
        ]),
        (SectionKind.DataContent,
        [
            "*tietosisäl", "*rekisterin sisält", "rekisterin tietojen sisäl", "*tietojen sisält", "kerättävät", "kerättävien", "käsiteltävät", "käsiteltävien", "käsittelemämme", "käsiteltäviä", "*tietoryhm", "*tietoluokat", "*tietojen luokat", "*tietotyyp", "mitä tietoja", "mitä henkilötietoja", "mitä keräämme", "minkälaisia henkilötie", "millaisia henkilötie", "tietokent", "minkälaisia tietoja", "millaisia tietoja", "keräämämme", "keräämme tie", "keräämme henkilötie",
            "lomakkeen tiedot", "pitää sisällään", "palvelinlok", "lokitiedot ", "yhteydenottolomakkeen tiedot", "yhteydenottolomakkeella annet", "lomakkeella annet", "sisältämät", "tallennettavat", "tallennettavien", "talletettavat", "rekisterin tiedot", "rekisterissä olevat tiedot", "rekisteriin tallennettav", "rekisteriin talletettav", "kerätyt tiedot", "kerättyjä tietoja", "kerätään ", "henkilötiedot ", "perustiedot ", "asiakkuustiedot ", "asiakastiedot ", "jäsentiedot ", "*tietojen keräämi", "henkilötietojen keräämi", "*tietojen keruu", "kerättävä tieto", "yksilöintitie", "tunnistetiedot ", "tunnistetietoja ", "muut tiedot ", "sijaintitie", "tunnistamistie", "käyttötiedot ", "tekniset tiedot", "ip tiedot", "henkilökohtaiset tiedot", "tietojen tyypit", "tallennettavat henkilö", "henkilötietojen luokat", "henkilötietolaj", "henkilötietojen ryhmät", "*lomakkeen tiedot", "lokit", "*lokit", "lokitie",
            "datainnehåll", "registrets innehåll", "registrets uppgift", "uppgifter i registret", "kategorier av personuppgift", "kategorier av uppgift", "personuppgiftskategor", "vilka uppgifter", "vilka personuppgift", "vad samlas", "vad samlar", "vad vi samlar", "hurdana uppgift", "hurdana personuppgift", "uppgifter som behandlas", "personuppgifter som behandlas", "uppgifter som samlas", "personuppgifter som samlas", "insamlade uppgift", "innehåll i regist", "registerinnehåll", "informationsinnehåll", "uppgifter vi samlar", "personuppgifter vi", "insamling av", "uppgifter som lagras", "uppgifter som sparas", "uppgifter som regist", "logguppgift", "*basuppgift", "behandlade personupp", "behandlade uppgift",
            "data content", "content of the register", "register content", "data in the register", "information in the register", "contents of the register", "information content", "categories of personal data", "categories of data ", "what data", "what personal", "what information", "data we collect", "what we collect", "this site collects", "the site collects", "this app collects", "the app collects", "server log", "serverlogg", "what do we collect", "information we collect", "data collected", "personal data we", "personal data collected", "personal data processed", "processed data", "data processed", "collected data", "collection of", "data captured", "contact form data", "form data",
        ]),
        (SectionKind.Sources,
        [
            "*tietoläht", "*tietojen läht", "henkilötietojen läht", "*tietojen alkuper", "mistä tiedot", "mistä tietoja", "mistä henkilötie", "mistä saamme", "mistä keräämme", "mistä tietosi", "lähteet ", "*tietojen hankinta", "*tietojen hankkimi", "*tietojen saan", "tiedonläht", "*tietojen keruuläht", "kuinka keräämme", "miten keräämme", "miten kerää", "mistä henkilötiedot on saatu", "mistä tiedot on saatu",
            "källor", "insamlande av", "när samlar", "hur vi samlar", "hur samlar", "uppgiftskäll", "informationskäll", "datakäll", "varifrån", "uppgifternas ursprung", "källan ", "uppgifternas käll",
            "sources", "source of", "from where", "how do we collect", "how we collect", "where do we collect", "data sources", "where do we get", "where we get", "where do we obtain", "where the data", "origin of",
        ]),
        (SectionKind.Disclosures,
        [
            "*luovutu", "*luovuttami", "*luovutamme", "*luovutetaan", "*luovutus", "*vastaanottaj", "kolmansille osapuol", "kolmannet osapuol", "kolmannen osapuol", "*vastaanottavat", "kenelle", "kenen kanssa", "organisaation ulkopuolel", "yrityksen ulkopuolel", "yhtiön ulkopuolel", "yhdistyksen ulkopuolel", "seuran ulkopuolel", "*ryhmän ulkopuolel", "*kunnan ulkopuolel", "kaupungin ulkopuolel", "konsernin ulkopuolel", "talon ulkopuolel", "rekisterinpitäjän ulkopuolel", "alihankkij", "käsittelijät", "kuka käsittelee", "kenellä on oikeus käsitellä", "ketkä käsittel", "henkilötietojen käsittelijä", "*tietojen jakami", "jakaminen", "yhteistyökumppan", "palveluntarjoaj", "palvelun toimittaj", "palvelun tarjoaj",
            "*tjänsteleverantör", "utlämn", "lämnas ut", "lämnar ut", "mottagar", "överlåtelse", "överlåtande", "tredje part", "till vem", "vem får", "vilka får", "biträden ", "vem behandlar", "vem har rätt att behandla", "vilka behandlar", "personuppgiftsbiträd", "delning av", "vem delar", "underleverantör", "överlämn", "vem vi delar", "utanför företag", "utanför förening", "utanför organis", "utanför bolag", "utanför koncern",
            "disclos", "regular transfer", "handover", "recipient", "who receives", "who processes", "who has the right to process", "who do we share", "who we share", "third part", "outside the company", "outside the organi", "outside the association", "outside the group", "processors", "sharing", "share your", "subcontractor", "sub processor", "subprocessor", "service provider",
        ]),
        (SectionKind.Transfers,
        [
            "*siirto ", "*siirrot", "*siirtämi", "*siirtäminen", "*siirretään", "*siirrämme", "*siirtyminen", "siirto eu", "missä tietoja käsit", "kolmansiin mai", "kolmanteen maa", "kansainvälise", "eu n ulkopuol", "eta n ulkopuol", "eu eta", "eu ja eta", "talousalueen ulkopuol", "eta alueen ulkopuol", "*tietojen siirto", "henkilötietojen siirto",
            "överföring", "överförs", "översänd", "tredjeland", "tredje land", "tredjeländ", "tredje länd", "internationell", "utanför eu", "utanför ees", "utanför europeiska",
            "transfer", "third countr", "outside the eu", "outside eu", "outside the eea", "outside the european", "international",
        ]),
        (SectionKind.Retention,
        [
            "*säilytysaik", "*säilytysaj", "*säilyttämisaik", "*säilyttämisaj", "*säilytysperiaat", "*säilytysperust", "*tietojen säilyt", "henkilötietojen säilyt", "säilytys ", "säilyttämin", "säilytämme", "säilytetään", "säilytettävä", "kuinka kauan", "miten kauan", "kauanko", "hävittämi", "*tietojen poistoaj", "elinkaar", "*tietojen arkistoin", "*aineiston hävit", "säilytyksen kest", "käsittelyn kesto", "käsittelyn aika",
            "lagringstid", "lagring ", "lagring av", "lagringsperiod", "bevarand", "bevaringstid", "bevaras", "förvaringstid", "förvaring av", "förvaras", "hur länge", "gallring", "arkivering", "lagringstiden",
            "retention", "when do we delete", "delete it", "how long", "storage period", "storage time", "storage of", "period of storage", "data storage",
        ]),
        (SectionKind.Security,
        [
            "*suojaukse", "*suojaus", "*suojaami", "*suojaamme", "*suojatoim", "*suojataan", "rekisterin suoja", "miten suojaamme", "miten tietoja suoja", "tietoturv", "turvallisuu", "suojele", "manuaalinen aineisto", "manuaalisen aineist", "sähköisesti tallen", "sähköinen aineisto", "sähköiset aineisto", "sähköisesti käsitel", "atk lla", "atk lle", "digitaalinen aineist", "*tietojen suoja", "henkilötietojen suojaa", "pääsynhallin", "tekniset ja organisator",
            "skydd av", "skydd för", "skyddet av", "skyddet för", "principerna för skydd", "principer för skydd", "registrets skydd", "registerskydd", "säkerhet", "datasäkerhet", "dataskyddsprincip", "skyddsprincip", "hur skydd", "hur registret skydd", "manuellt material", "elektroniskt lagr", "elektroniskt material", "informationssäkerhet", "skyddsåtgärd",
            "security", "protection of the", "protecting the", "principles of protection", "data protection principles", "how we protect", "how do we protect", "is secured", "are secured", "is protected", "are protected", "safeguarding", "manual material", "protection principles",
        ]),
        (SectionKind.Rights,
        [
            "oikeudet ", "oikeudet ja niiden rajoittami", "oikeudet ja niiden mahdollinen rajoittami", "oikeudet ja niiden rajoituks", "oikeuksien rajoittami", "oikeuksia ", "oikeutesi", "oikeuteni", "oikeuksien", "oikeuksista", "oikeuksiin", "oikeuksiesi", "oikeuden käyttämi", "käyttäjän oikeude", "käyttäjän oikeuk", "rekisteröidyn oikeude", "rekisteröidyn oikeuk", "rekisteröityjen oikeude", "rekisteröityjen oikeuk", "mitä oikeuksia", "rekisteröidyn vaikutusmahdol", "vaikutusmahdollisuu", "voit vaikuttaa", "voin vaikuttaa",
            "rättigheter", "utöva dina", "kan du inverka", "kan du påverka", "den registrerades rätt", "dina rätt", "dina rättigheter", "registrerades rätt",
            "rights", "what data protection rights", "data subjects can exercise", "exercise their", "exercise your", "your rights", "rights of the data subject", "data subject rights", "data subject s rights",
        ]),
        (SectionKind.Access,
        [
            "*tarkastusoikeu", "*tarkistusoikeu", "tarkastus ", "tarkistus ", "tarkastamin", "tarkistamin", "tarkastusoike", "tarkastuspyyn", "tarkistuspyyn", "tarkastus oikeu", "oikeus tarkast", "oikeus tarkist", "*tietojen tarkast", "*tietojen tarkist", "pääsy tieto", "pääsyoikeu", "pääsy omiin", "pääsy henkilötieto", "saada pääsy", "oikeus saada tieto", "omien tietojen tarkast", "omien tietojen tarkist", "oikeus nähdä", "oikeus tutustu",
            "insyn", "rätt till tillgång", "tillgång till", "granskningsrätt", "rätt att granska", "kontrollrätt", "rätt att kontroll", "rätt att få tillgång", "rätt till information", "rätt till registerinsyn", "kontroll av uppgift",
            "right of access", "right to access", "access to", "right of inspection", "right to inspect", "inspection", "data access", "right to obtain", "right to review", "right to check", "right to see",
        ]),
        (SectionKind.Rectification,
        [
            "*korjaami", "*korjaus", "*korjata", "*korjatuksi", "muokkaamin", "*oikaistuksi", "*oikaista", "*oikaisu", "*oikaisemi", "*oikaisua", "*korjausoikeu", "*oikaisuoikeu", "*tietojen päivittämi", "*tietojen päivity", "*tietojen muuttami", "*tietojen ajantasais", "*tietojen täydentämi", "*tietojen ylläpi",
            "rättelse", "korriger", "rätta ", "rättande", "uppdatering av uppgift", "uppdatering av person", "ändring av uppgift", "ändring av felaktig", "korrektion",
            "rectif", "correct", "updating of data", "updating data", "update your",
        ]),
        (SectionKind.Erasure,
        [
            "*poistami", "*poistaa", "*poistetuksi", "*poisto oikeu", "*poisto ", "poisto ", "*poisto oike", "unohdetuksi", "*tietojen poisto", "tilin poista",
            "radering", "radera", "bli bortglömd", "bli glömd", "avförande", "avföra", "borttag", "avlägsnand", "avlägsna",
            "erasure", "erase", "deletion", "delete", "deleted", "forgotten", "removal of",
        ]),
        (SectionKind.Objection,
        [
            "kielto oikeu", "*kielto ", "kielto ", "kieltämi", "kieltää", "kieltäyty", "vastustami", "vastustamisoikeu", "vastustaa", "suoramarkkinoinnin kiel", "suoramarkkinointikiel", "markkinointikiel", "oikeus kieltä", "kiellot",
            "förbudsrätt", "rätt att förbjuda", "förbud", "invändning", "motsätta", "rätt att neka",
            "right to object", "objection", "object to", "right to prohibit", "opt out", "unsubscrib",
        ]),
        (SectionKind.OtherRights,
        [
            "siirtää tiedot järj", "siirtää tiedot toise", "siirtää tietonsa", "siirtää tietosi", "siirrettävyy", "*tietojen siirtämiseen järj", "siirto oikeus", "siirto toiseen järj", "tiedot siirretyksi", "rajoittaa käsittel", "rajoittaa tiedon", "rajoittaa tieto", "peruuttaa suostu", "peruuttaa annettu", "suostumuksen peruu", "käsittelyn rajoit", "käsittelyn rajaa", "rajoittami",
            "rätt att återkalla", "återkalla samtycke", "återkallande av samtycke", "återkallelse av samtycke", "dataportabilit", "flytta uppgift", "begränsa behandling", "överföra uppgifter från", "rätt till begränsning", "begränsning av behandling",
            "portability", "transfer data from", "transfer your data", "limit processing", "limit the processing", "withdraw consent", "withdraw your consent", "withdrawal of consent", "right to withdraw", "restriction of process", "restrict process", "right to restrict", "restriction of the process",
        ]),
        (SectionKind.Complaint,
        [
            "valitu", "valittaa", "valvontaviranomai", "tietosuojavaltuutet", "tietosuojavaltuutetun käsiteltäv", "kantelu",
            "klagomål", "besvär", "tillsynsmyndighet", "dataombudsman", "klaga ", "anföra",
            "complain", "complaint", "make a complaint", "supervisory authorit", "data protection ombudsman", "data protection authorit",
        ]),
        (SectionKind.AutomatedDecisions,
        [
            "automaattinen", "automaattiset pää", "automaattisen pää", "automaattisesta pää", "automaattiseen pää", "automaattisia pää", "automatisoi", "automatisoitu", "profiloin", "profiloimi", "automaattinen päätö", "päätöksente",
            "automatisera", "automatiskt besl", "automatiska besl", "automatiskt fatta", "profilering", "beslutsfattand",
            "automated", "automatic decision", "profiling", "decision making",
        ]),
        (SectionKind.Cookies,
        [
            "eväste", "evästee", "cookie", "kävijämittau", "kävijälasken", "kävijätilasto", "kävijäseuran", "verkkoanalytii", "käyttäjänseuran", "käyttäjäseuran", "selaimeen tallen", "selaimen muisti", "selaimessa säily", "*analytiik", "paikallinen tallennus", "paikallinen tallenta", "seurantatekno", "seurantatekniik", "verkkosivujen analyt", "verkkosivustojen analyt", "sosiaalisen median liitännä",
            "google analytics ", "facebook pikseli", "meta pikseli", "facebook pixel", "meta pixel", "hotjar ", "kakor", "cookies", "i webbläsaren", "besöksuppföljning", "webbanalys", "analysverktyg", "kakpolicy",
            "tracking", "analytics", "web analytics",
        ]),
        (SectionKind.Other,
        [
            "yleistä ", "johdanto", "yhteydenottolomake ", "yhteydenottolomakkeet ", "yhteydenottolomakkeen käyttö", "allmänt ", "inledning ", "kontaktformulär", "introduction ", "contact form ",
        ]),
        (SectionKind.Changes,
        [
            "muutokset tähän", "muutokset tietosuoja", "muutokset selost", "muutoksi", "muutokset ", "selosteen muut", "selosteen päivit", "selosteen muok", "tietosuojaselosteen muut", "tietosuojaselosteen päivit", "rekisteriselosteen muut", "rekisteriselosteen päivit", "muutokset rekisteri", "selostetta päivit", "selostetta muut", "*selostetta päivit", "*selosteen päivit", "*ilmoituksen päivit", "*ilmoitusta päivit", "muuttaa tätä", "muuttaa selost", "päivittää tätä", "muutoshistoria", "versiohistoria", "päivityshistoria",
            "ändringar", "ändring av dataskydd", "ändring i ", "uppdatering av dataskydd", "uppdateringar", "uppdatering av beskrivning",
            "changes to", "changes in", "be amended", "be updated", "be changed", "amend this", "updating the privacy", "updating this", "updates to", "amendments", "revision history", "changes ",
        ]),
    ];

    public static readonly (HeadingWord Word, string[] Phrases)[] Others =
    [
        (HeadingWord.Other, ["muut ", "muu ", "muita ", "muiden ", "mahdolliset oikeu", "övriga ", "andra ", "other "]),
        (HeadingWord.Abroad,
        [
            "eu n ", "eu ", "eta ", "eta n ", "etan ", "ulkopuolel", "talousalue", "euroopan union", "kolmansiin", "kolmanteen", "kansainväli", "ees ", "eea ", "utanför", "tredje land", "tredjel", "internationell", "outside", "third countr", "international", "european",
        ]),
        (HeadingWord.Title,
        [
            "*rekisteriselost", "*tietosuojaselost", "*tietosuojailmoit", "*tietosuojakäytän", "*tietosuojalausek", "*tietosuojapolit", "*yksityisyydensuojaselost", "*yksityisyyskäytän", "*yksityisyysselost", "*tietosuojaperiaat", "*asiakasrekisteriselost", "*tietosuojatiedot", "selosteet ", "seloste ", "seloste henkilötie", "*informointiasiakir", "*tietosuojaehdot",
            "registerbeskrivning", "*registerbeskrivning", "*registerutlåtande", "*dataskyddsbeskrivning", "*dataskyddspolicy", "*dataskyddsmeddelande", "*dataskyddsinformation", "*integritetspolicy", "*dataskyddsklausul", "*sekretesspolicy", "*integritetsmeddelande", "*registerutdrag", "*dataskyddspraxis", "*dataskyddsredogörelse",
            "privacy policy", "privacy notice", "privacy statement", "data protection notice", "data protection statement", "data protection policy", "register description", "description of file", "description of the file", "privacy ",
        ]),
        (HeadingWord.Verb,
        [
            "on ", "ovat ", "voi ", "voit ", "voimme ", "voidaan ", "ei ", "eivät ", "emme ", "käytetään ", "käytämme ", "käsitellään ", "käsittelemme ", "kerätään ", "keräämme ", "säilytetään ", "säilytämme ", "luovutetaan ", "luovutamme ", "siirretään ", "siirrämme ", "tallennetaan ", "tallennamme ", "sisältää ", "toimii ", "tulee ", "vastaa ", "perustuu ", "saadaan ", "saamme ", "pidetään ", "noudatamme ", "noudatetaan ", "olemme ", "sinulla ", "poistetaan ", "kuuluu ", "kuuluvat ", "pyydä ", "pitää ", "ylläpitää ",
            "är ", "kan ", "används ", "använder ", "behandlas ", "behandlar ", "samlas ", "samlar ", "bevaras ", "lagras ", "lämnas ", "lämnar ", "överförs ", "överför ", "har ", "ska ", "skall ", "får ", "inte ", "innehåller ", "finns ",
            "is ", "are ", "can ", "may ", "will ", "has ", "have ", "not ", "do ", "does ", "use ", "collect ", "process ", "shall ", "must ",
        ]),
        (HeadingWord.Filler,
        [
            "ja ", "sekä ", "tai ", "eli ", "että ", "och ", "samt ", "eller ", "and ", "or ", "of ", "the ", "a ", "an ", "in ", "on the ", "to ", "for ", "from ", "by ", "with ", "about ",
            "arkaluontei", "hallinta ", "hallinnoi", "käyttämi", "tieto", "tietoj", "tiedo", "tiedot", "tietosi", "tietojan", "henkilötie", "henkilötieto", "rekisteri", "rekisterin", "rekisterissä", "rekisteröi", "rekisteröidyn", "rekisteröidy", "rekisteröity", "käsittely", "käsittelyn", "käsittelystä", "käsittelyyn", "käsittelyssä", "koskev", "koskevissa", "liittyv", "säännönmukai", "sääntö", "säännölli", "säännönmuk", "asiois", "asioi", "asioita", "asia", "tietosuoja as", "vastaav", "henkilö ", "henkilöt ", "henkilön ", "hoita",
            "oikeus", "oikeu", "pitämi", "periaat", "toteuttami", "toteutus", "vaatia", "saada", "tehdä", "pyytää", "mukai", "mahdolli", "meidän", "sinun", "tietosuoja", "alueen", "alueelle", "eu", "eta", "unionin", "euroopan", "talous", "ulkopuol", "käyttö", "kuvaus", "yleist", "yleiset", "järjestelmä", "tekni", "henkilökohtai", "tyypit", "organisator", "sisältö", "aineisto", "tallent", "palvelu", "verkkosivu", "verkkopalvelu", "sivusto", "yhteisö", "ryhmät", "luokat", "antami", "lakisäätei", "sopimusperust", "määrittämi", "kriteer", "aika", "ajat", "kesto", "kestä", "osapuol", "kolmansi", "kolmas", "taho", "pääasialli", "sovellettava", "lainsäädän", "henkilörekister", "asiakasrekister", "jäsenrekister", "kohdalla", "osalta", "kautta", "perus", "erityi", "ryhmi", "muihin", "omien", "omiin", "minun", "minusta", "sinusta", "tietojani", "tietojasi", "tietoni", "virheet", "virheelli", "voidaanko", "onko", "käytetäänkö", "luovutetaanko", "siirretäänkö", "siitä ", "saadaan", "saatu", "yksityisyy", "suoja", "verkossa", "selost", "rekisteriselost", "tietosuojaselost", "mahdollisuu", "käytö", "seuraavat ", "seuraavia ", "seuraaviin ", "sinulla ", "*rekisterin ", "*rekisteri ", "*rekisterissä ", "*rekisteriin ", "arkistoin", "miten", "missä", "milloin", "kuinka", "mitä", "mikä", "minne", "kuka", "keiden", "joita", "joka", "jotka", "se ", "niiden", "niitä", "siitä", "tämän", "tähän", "päätö", "yksittäispää", "mukaan luett", "sähköi", "digitaali", "suostumu", "peruutta", "viranomai",
            "hantera", "personuppgift", "uppgift", "behandling", "behandl", "hantering", "register", "registr", "registrera", "i ", "av ", "för ", "till ", "som ", "gäller", "om ", "den ", "det ", "de ", "en ", "ett ", "på ", "vid ", "med ", "rätt", "rättslig", "att ", "få ", "inge", "inlämn", "felaktig", "era ", "regelmässig", "regelbund", "hur ", "hurdana ", "följande ", "du ", "ni ", "vi ", "vilka", "vilken", "vad ", "dina", "din ", "ärenden", "frågor", "principer", "utövande", "kräva", "inom", "eu", "ees", "alla", "onödiga", "känslig", "lagenlig", "kriterier", "perioden", "period", "lagrade", "data", "dataskydd", "integritet", "allmän", "personer", "grupper", "kategori", "särskild", "återkall", "samtyck",
            "authorit", "system", "another", "one ", "make ", "manag", "sensitive", "personal", "data", "processing", "process", "your", "right", "rights", "following ", "how", "what", "which", "who", "we", "our", "you", "information", "register", "subject", "regular", "matters", "concerning", "relating", "regarding", "protection", "privacy", "general", "details", "parties", "party", "basis", "criteria", "used", "period", "withdraw", "consent", "categories", "cat", "lodge", "it", "does", "used", "collected", "be ",
        ]),
    ];
}
