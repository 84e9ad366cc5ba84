namespace RegisterNotice.Words.Lexicon;

/// <content>What stands in headings besides.</content>
internal static partial class HeadingWords
{
    /// <summary>What does something else in a heading.</summary>
    public static readonly (HeadingWord Word, string[] Phrases)[] Others =
    [
        (HeadingWord.Other, ["muut ", "muu ", "muita ", "muiden ", "mahdolliset oikeu", "övriga ", "andra ", "other "]),
        (HeadingWord.Abroad,
        [
            "eu n ", "eu ", "eta ", "eta n ", "etan ", "ulkopuolel", "talousalue", "euroopan union", "kolmansiin", "kolmanteen", "kansainväli",
            "ees ", "eea ", "utanför", "tredje land", "tredjel", "internationell", "outside", "third countr", "international", "european",
        ]),
        (HeadingWord.Title,
        [
            "*rekisteriselost", "*tietosuojaselost", "*tietosuojailmoit", "*tietosuojakäytän", "*tietosuojalausek", "*tietosuojapolit",
            "*yksityisyydensuojaselost", "*yksityisyyskäytän", "*yksityisyysselost", "*tietosuojaperiaat", "*asiakasrekisteriselost",
            "*tietosuojatiedot", "selosteet ", "seloste ", "seloste henkilötie", "*informointiasiakir", "*tietosuojaehdot",
            "registerbeskrivning", "*registerbeskrivning", "*registerutlåtande", "*dataskyddsbeskrivning", "*dataskyddspolicy",
            "*dataskyddsmeddelande", "*dataskyddsinformation", "*integritetspolicy", "*dataskyddsklausul", "*sekretesspolicy",
            "*integritetsmeddelande", "*registerutdrag", "*dataskyddspraxis", "*dataskyddsredogörelse",
            "privacy policy", "privacy notice", "privacy statement", "data protection notice", "data protection statement", "data protection policy",
            "register description", "description of file", "description of the file", "privacy ",
        ]),
        (HeadingWord.Verb,
        [
            "on ", "ovat ", "voi ", "voit ", "voimme ", "voidaan ", "ei ", "eivät ", "emme ", "käytetään ", "käytämme ", "käsitellään ",
            "käsittelemme ", "kerätään ", "keräämme ", "säilytetään ", "säilytämme ", "luovutetaan ", "luovutamme ", "siirretään ", "siirrämme ",
            "tallennetaan ", "tallennamme ", "sisältää ", "toimii ", "tulee ", "vastaa ", "perustuu ", "saadaan ", "saamme ", "pidetään ",
            "noudatamme ", "noudatetaan ", "olemme ", "sinulla ", "poistetaan ", "kuuluu ", "kuuluvat ", "pyydä ", "pitää ", "ylläpitää ",
            "är ", "kan ", "används ", "använder ", "behandlas ", "behandlar ", "samlas ", "samlar ", "bevaras ", "lagras ", "lämnas ", "lämnar ",
            "överförs ", "överför ", "har ", "ska ", "skall ", "får ", "inte ", "innehåller ", "finns ",
            "is ", "are ", "can ", "may ", "will ", "has ", "have ", "not ", "do ", "does ", "use ", "collect ", "process ", "shall ", "must ",
        ]),
        (HeadingWord.Filler,
        [
            "ja ", "sekä ", "tai ", "eli ", "että ", "och ", "samt ", "eller ", "and ", "or ", "of ", "the ", "a ", "an ", "in ", "on the ", "to ",
            "for ", "from ", "by ", "with ", "about ",
            "arkaluontei", "hallinta ", "hallinnoi", "käyttämi", "tieto", "tietoj", "tiedo", "tiedot", "tietosi", "tietojan", "henkilötie",
            "henkilötieto", "rekisteri", "rekisterin", "rekisterissä", "rekisteröi", "rekisteröidyn", "rekisteröidy", "rekisteröity", "käsittely",
            "käsittelyn", "käsittelystä", "käsittelyyn", "käsittelyssä", "koskev", "koskevissa", "liittyv", "säännönmukai", "sääntö", "säännölli",
            "säännönmuk", "asiois", "asioi", "asioita", "asia", "tietosuoja as", "vastaav", "henkilö ", "henkilöt ", "henkilön ", "hoita",
            "oikeus", "oikeu", "pitämi", "periaat", "toteuttami", "toteutus", "vaatia", "saada", "tehdä", "pyytää", "mukai", "mahdolli", "meidän",
            "sinun", "tietosuoja", "alueen", "alueelle", "eu", "eta", "unionin", "euroopan", "talous", "ulkopuol", "käyttö", "kuvaus", "yleist",
            "yleiset", "järjestelmä", "tekni", "henkilökohtai", "tyypit", "organisator", "sisältö", "aineisto", "tallent", "palvelu", "verkkosivu",
            "verkkopalvelu", "sivusto", "yhteisö", "ryhmät", "luokat", "antami", "lakisäätei", "sopimusperust", "määrittämi", "kriteer", "aika",
            "ajat", "kesto", "kestä", "osapuol", "kolmansi", "kolmas", "taho", "pääasialli", "sovellettava", "lainsäädän", "henkilörekister",
            "asiakasrekister", "jäsenrekister", "kohdalla", "osalta", "kautta", "perus", "erityi", "ryhmi", "muihin", "omien", "omiin", "minun",
            "minusta", "sinusta", "tietojani", "tietojasi", "tietoni", "virheet", "virheelli", "voidaanko", "onko", "käytetäänkö", "luovutetaanko",
            "siirretäänkö", "siitä ", "saadaan", "saatu", "yksityisyy", "suoja", "verkossa", "selost", "rekisteriselost", "tietosuojaselost",
            "mahdollisuu", "käytö", "seuraavat ", "seuraavia ", "seuraaviin ", "sinulla ", "*rekisterin ", "*rekisteri ", "*rekisterissä ",
            "*rekisteriin ", "arkistoin", "miten", "missä", "milloin", "kuinka", "mitä", "mikä", "minne", "kuka", "keiden", "joita", "joka", "jotka",
            "se ", "niiden", "niitä", "siitä", "tämän", "tähän", "päätö", "yksittäispää", "mukaan luett", "sähköi", "digitaali", "suostumu",
            "peruutta", "viranomai",
            "hantera", "personuppgift", "uppgift", "behandling", "behandl", "hantering", "register", "registr", "registrera", "i ", "av ", "för ",
            "till ", "som ", "gäller", "om ", "den ", "det ", "de ", "en ", "ett ", "på ", "vid ", "med ", "rätt", "rättslig", "att ", "få ", "inge",
            "inlämn", "felaktig", "era ", "regelmässig", "regelbund", "hur ", "hurdana ", "följande ", "du ", "ni ", "vi ", "vilka", "vilken", "vad ",
            "dina", "din ", "ärenden", "frågor", "principer", "utövande", "kräva", "inom", "eu", "ees", "alla", "onödiga", "känslig", "lagenlig",
            "kriterier", "perioden", "period", "lagrade", "data", "dataskydd", "integritet", "allmän", "personer", "grupper", "kategori", "särskild",
            "återkall", "samtyck",
            "authorit", "system", "another", "one ", "make ", "manag", "sensitive", "personal", "data", "processing", "process", "your", "right",
            "rights", "following ", "how", "what", "which", "who", "we", "our", "you", "information", "register", "subject", "regular", "matters",
            "concerning", "relating", "regarding", "protection", "privacy", "general", "details", "parties", "party", "basis", "criteria", "used",
            "period", "withdraw", "consent", "categories", "cat", "lodge", "it", "does", "used", "collected", "be ",
        ]),
    ];
}
