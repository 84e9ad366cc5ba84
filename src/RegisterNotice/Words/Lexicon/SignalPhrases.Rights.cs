using RegisterNotice.Law;

namespace RegisterNotice.Words.Lexicon;

/// <content>Rights, and what is demanded for using them.</content>
internal static partial class SignalPhrases
{
    private static readonly string[] NotDemanded = ["ei tarvitse", "ei edellyt", "ei vaadi", "voit myös", "voi myös", "tai sähköposti", "tai kirjautu", "behöver inte", "krävs inte", "eller per e", "not required", "need not", "or by e"];

    private static (Signal Signal, string[] Phrases)[] Rights() =>
    [
        (Signal.FrequencyLimit,
        [
            // "Maksutta kerran vuodessa" speaks of a fee, "rekisteri tarkistetaan kerran vuodessa" of keeping the register.
            .. Unless(["maksut", "ilmais", "rekisteri tark", "rekisteriä tark", "tiedot tarkistetaan"],
                "kerran vuodessa|kerran kalenterivuodessa|kerran puolessa vuodessa|enintään kerran|korkeintaan kerran & *pyy|*tarkast|*tarkist"),
            .. Unless(["kostnadsfri", "avgiftsfri", "gratis"], "en gång per år|en gång om året|högst en gång & begär|rätt"),
            .. Unless(["free", "charge"], "once a year|once per year|no more than once & request|access"),
        ]),
        (Signal.SignatureDemanded,
        [
            .. Unless(NotDemanded,
                "*allekirjoitet|allekirjoittamalla & *pyyn|*pyyt|tarkast|yhteydeno", "omakätisesti", "henkilökohtaisesti|paikan päällä & luona|*pyyn|käym",
                "undertecknad|underteckna|personligen & begär", "egenhändigt", "signed|sign the|in person & request"),
        ]),
        (Signal.ElectronicRequest,
        [
            "sähköpost", "sähköise", "verkkolomak", "kirjautumalla", "kirjautumis", "omat tiedot", "oma tili", "asiakastil", "puhelim", "per e post", "via e post", "e post", "webbformulär", "logga in", "telefon", "e mail", "email", "online", "log in", "by phone",
        ]),
        (Signal.RightNarrowed,
        [
            // A right to refuse on other grounds than the law's, at the controller's will, or to some of the people only.
            "tai muu oikeus", "tai muusta syystä", "tai muun syyn", "muu perusteltu syy", "muusta perustellusta syystä", "oman harkin", "harkintamme muka", "harkintansa muka", "harkinnan muka",
            "vain rekisteröityn|ainoastaan rekisteröityn|vain jäsenil & oikeus", "vain jos tiedo & virheelli", "ainoastaan virheelli|vain virheelli & poist",
            .. Unless(["*vastusta", "kieltäyty", "rekisterinpitäjä perustel", "perustelemme"], "pitää perustel|tulee perustel|täytyy perustel|on perusteltava|perusteltu pyyntö|perustellun pyyn|perusteltua pyyn", "perustella|painavasta syystä & *pyyn"),
            "eller annan rätt", "eller av annan orsak", "enligt vårt gottfinnande", "enligt vår bedömning", "efter eget gottfinnande", "måste motivera|ska motivera & begär", "motiverad begäran", "endast registrerade kunder", "endast felaktiga uppgifter",
            "or another right", "or other right", "or for another reason", "at our discretion", "at our sole discretion", "must give reasons", "must be justified", "reasoned request", "only registered customers", "only incorrect data",
        ]),
        (Signal.KnownLimitation,
        [
            "laki ", "lain ", "laissa", "lakis", "lainsää", "lainvast", "lakia ", "kirjanpi", "velvoit", "velvollisuu", "säädet", "säädö", "asetuks", "oikeusvaat", "oikeudelli", "vaatee", "vaatei", "muiden oikeu", "toisen oikeu", "yleistä etua", "yleisen edun", "julkis", "viranom",
            "tutkimu", "tilasto", "arkisto", "sananvap", "tarpeen", "tarpeelli", "tarvita", "välttämät", "paikkansapi", "huomattavan tärk", "pakottav", "kohtuutto", "perusteetto", "tunnist", "suostumu", "sopimu", "turvallisu", "rikos", "vakavaa vaaraa", "terveyd", "monimutk", "pyyntöjen määr", "jatka", "automaatti",
            "lag ", "lagen", "lagstad", "lagring", "rättslig", "skyldig", "förordning", "andras rätt", "allmän", "forskning", "statistik", "arkiv", "yttrandefri", "nödvändig", "behövs", "korrekt", "tvingande", "orimlig", "ogrundad", "identifier", "samtyck", "avtal", "säkerhet", "myndighet", "komplicer", "antalet", "förläng", "automati",
            "law", "legal", "obligation", "rights of others", "public interest", "research", "statistic", "archiv", "freedom of expression", "necessary", "needed", "accura", "compelling", "excessive", "unfounded", "identif", "consent", "contract", "security", "authorit", "complex", "number of requests", "extend", "automated",
        ]),
        (Signal.ResponseTime,
        [
            "kuukauden kulue", "kuukauden sisäl", "kuukauden aikana", "yhden kuukauden", "kuukaudessa", "30 päivän", "30 vuorokau", "30 vrk", "14 päivän", "kahden viikon", "viikon kulue", "ilman aiheetonta viivytystä",
            "inom en månad", "inom 30 dagar", "inom en månads", "utan onödigt dröjsmål", "within one month", "within a month", "within 30 days", "one month of", "without undue delay",
        ]),
        (Signal.ResponseTimeTooLong,
        [
            .. Unless(["monimutk", "jatk", "pident", "lisäai", "määrä", "säilyt", "poiste"], "kahden kuukauden|kolmen kuukauden|kuuden kuukauden|60 päivän|90 päivän & vasta|*pyy"),
            .. Unless(["komplic", "förläng", "ytterligare", "antal", "bevara", "lagra"], "två månader|tre månader|60 dagar|90 dagar & svar|besvar"),
            .. Unless(["complex", "exten", "further", "number", "kept", "retain"], "two months|three months|60 days|90 days & reply|respon|answer"),
        ]),
        (Signal.FeeCharged,
        [
            "kerran vuodessa|kerran kalenterivuodessa & maksut|ilmai",
            .. Unless(["ei peri", "emme peri", "*perusteetto", "kohtuutto", "maksut", "ilmais", "lisäjälj", "useamp"],
                "perimme|peritään & maksu|kulu|euro", "veloitamme|veloitetaan", "euroa|maksullis & *pyyn", "käsittelymaksu|käsittelykulu"),
            "en gång per år|en gång om året & kostnadsfri|avgiftsfri",
            .. Unless(["ogrund", "orimlig", "kostnadsfri", "avgiftsfri", "ingen avgift", "ytterligare"], "vi tar ut|tas ut & avgift", "debiter|euro & begär", "behandlingsavgift"),
            "once a year|once per year & free",
            .. Unless(["unfounded", "excessive", "free of", "no fee", "further cop", "not charge"], "we charge|is charged|will be charged|subject to a fee|processing fee|handling fee"),
        ]),
        (Signal.NoFee,
        [
            "maksut", "ilmai", "veloitukset", "ei peri", "emme peri", "ei maksa", "kohtuutto", "perusteetto", "lisäjälj", "useamm", "useampi",
            "kostnadsfri", "avgiftsfri", "gratis", "ingen avgift", "utan avgift", "orimlig", "ogrundad", "ytterligare kop", "free", "no fee", "no charge", "not charge", "without charge", "excessive", "unfounded", "further cop", "additional cop",
        ]),
        (Signal.ProofByIdentityCode,
        [
            .. Unless(["vahva", "pankkitunnu", "mobiilivarmen", "henkilökort", "passi", "ajokort", "henkilöllisyystodist", "ei henkilötunnu", "kirjautu", "allekirjoit", "pelkä", "ei käytetä", "ei kerät", "ei pyyd", "emme"],
                "henkilötunnu & tunnist|henkilöllisy|varmist|todenn|todist"),
            .. Unless(["stark", "bankkod", "körkort", "identitetsbevis", "inte"], "personbeteckning & identi|styrk"),
            .. Unless(["strong", "bank", "passport", "licence", "identity card", "identity document", "not "], "personal identity code|personal identity number|social security number & verif|identif"),
        ]),
        (Signal.FormerAuthorityDetail, [.. FormerAuthorityContacts.All.SelectMany(former => former.Stems)]),
    ];
}
