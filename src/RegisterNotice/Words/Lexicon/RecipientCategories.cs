namespace RegisterNotice.Words.Lexicon;

/// <summary>Categories of recipients that notices name.</summary>
internal static class RecipientCategories
{
    public static readonly WordTable<RecipientCategory> Table = new(Meaning.RecipientCategory,
    [
        (new(RecipientKind.Authority, "viranomaiset", "myndigheter", "authorities"), ["viranomai*", "poliisi*", "verohallin*", "verottaj*", "ulosot*", "myndighet*", "polis", "polisen*", "skatteförvalt*", "authorit*", "police*"]),
        (new(null, "kuljetus- ja logistiikkayritykset", "transport- och logistikföretag", "carriers and logistics companies"), ["kuljetu*", "logistii*", "toimitusyhti*", "transport*", "logistik*", "frakt*", "carrier*", "delivery compan*"]),
        (new(null, "maksupalvelujen tarjoajat", "betaltjänstleverantörer", "payment service providers"), ["maksupalv*", "maksunväl*", "maksuväl*", "luotonväl*", "maksu ja*", "maksun", "betalning*", "betalservice*", "payment*"]),
        (new(null, "pankit", "banker", "banks"), ["pankki*", "pankei*", "bank*"]),
        (new(null, "tilitoimisto ja tilintarkastaja", "bokföringsbyrå och revisor", "accounting firm and auditor"), ["tilitoimist*", "kirjanpitäj*", "kirjanpitoi*", "tilintarkast*", "bokföringsbyrå*", "revisor*", "accounting firm*", "auditor*"]),
        (new(null, "perintätoimistot", "inkassobyråer", "debt collection agencies"), ["perintä*", "perinnän*", "inkasso*", "debt collect*"]),
        (new(null, "vakuutusyhtiöt", "försäkringsbolag", "insurance companies"), ["vakuutus*", "försäkring*", "insurance*"]),
        (new(RecipientKind.GroupCompany, "samaan konserniin kuuluvat yritykset", "bolag inom samma koncern", "companies of the same group"), ["konserni*", "emoyhtiö*", "tytäryhtiö*", "koncern*", "group compan*"]),
        (new(RecipientKind.Processor, "alihankkijat", "underleverantörer", "subcontractors"), ["alihankk*", "alihankin*", "underleverant*", "subcontract*"]),
        (new(RecipientKind.Processor, "palveluntarjoajat", "tjänsteleverantörer", "service providers"), ["palveluntarjoaj*", "palvelun tarjoaj*", "palvelujen tarjoaj*", "palveluiden tarjoaj*", "palveluntuottaj*", "tjänsteleverant*", "tjänsteproduc*", "service provider*"]),
        (new(RecipientKind.Processor, "järjestelmien ylläpitäjät", "systemens underhållare", "those who maintain the systems"), ["ylläpitäjäl*", "ylläpitävien*", "ylläpitäv*", "upprätthåll*", "maintain*"]),
        (new(null, "majoitusliikkeet", "inkvarteringsföretag", "accommodation providers"), ["majoitu*", "hotelli*", "inkvarter*", "accommodation*"]),
        (new(null, "liitto tai kattojärjestö", "förbund", "federation"), ["liito*", "liitto*", "kattojärjest*", "förbund*", "federation*"]),
        (new(null, "muut jäsenet", "andra medlemmar", "other members"), ["jäsenille*", "jäsenillä*", "muille jäsen*", "medlemmar*", "members*"]),
        (new(null, "yhteistyökumppanit", "samarbetspartner", "partners"), ["yhteistyökumppan*", "kumppaneill*", "samarbetspart*", "partners*"]),
    ]);
}
