namespace RegisterNotice.Words.Lexicon;

/// <summary>Categories of recipients that notices name.</summary>
internal static class RecipientCategories
{
    public static readonly WordTable<RecipientCategory> Table = new(Meaning.RecipientCategory,
    [
        (new(RecipientKind.Authority, "viranomaiset", "myndigheter", "authorities"), """
            fi: viranomai*, poliisi*, verohallin*, verottaj*, ulosot*
            sv: myndighet*, polis, polisen*, skatteförvalt*
            en: authorit*, police*
            """),
        (new(null, "kuljetus- ja logistiikkayritykset", "transport- och logistikföretag", "carriers and logistics companies"), """
            fi: kuljetu*, logistii*, toimitusyhti*
            sv: transport*, logistik*, frakt*
            en: carrier*, delivery compan*
            """),
        (new(null, "maksupalvelujen tarjoajat", "betaltjänstleverantörer", "payment service providers"), """
            fi: maksupalv*, maksunväl*, maksuväl*, luotonväl*, maksu ja*, maksun
            sv: betalning*, betalservice*
            en: payment*
            """),
        (new(null, "pankit", "banker", "banks"), """
            fi: pankki*, pankei*
            sv: bank*
            """),
        (new(null, "tilitoimisto ja tilintarkastaja", "bokföringsbyrå och revisor", "accounting firm and auditor"), """
            fi: tilitoimist*, kirjanpitäj*, kirjanpitoi*, tilintarkast*
            sv: bokföringsbyrå*
            en: revisor*, accounting firm*, auditor*
            """),
        (new(null, "perintätoimistot", "inkassobyråer", "debt collection agencies"), """
            fi: perintä*, perinnän*
            sv: inkasso*
            en: debt collect*
            """),
        (new(null, "vakuutusyhtiöt", "försäkringsbolag", "insurance companies"), """
            fi: vakuutus*
            sv: försäkring*
            en: insurance*
            """),
        (new(RecipientKind.GroupCompany, "samaan konserniin kuuluvat yritykset", "bolag inom samma koncern", "companies of the same group"), """
            fi: konserni*, emoyhtiö*, tytäryhtiö*
            sv: koncern*
            en: group compan*
            """),
        (new(RecipientKind.Processor, "alihankkijat", "underleverantörer", "subcontractors"), """
            fi: alihankk*, alihankin*
            sv: underleverant*
            en: subcontract*
            """),
        (new(RecipientKind.Processor, "palveluntarjoajat", "tjänsteleverantörer", "service providers"), """
            fi: palveluntarjoaj*, palvelun tarjoaj*, palvelujen tarjoaj*, palveluiden tarjoaj*, palveluntuottaj*
            sv: tjänsteleverant*, tjänsteproduc*
            en: service provider*
            """),
        (new(RecipientKind.Processor, "järjestelmien ylläpitäjät", "systemens underhållare", "those who maintain the systems"), """
            fi: ylläpitäjäl*
            sv: systemleverantör*
            en: system supplier*
            """),
        (new(null, "majoitusliikkeet", "inkvarteringsföretag", "accommodation providers"), """
            fi: majoitu*, hotelli*
            sv: inkvarter*
            en: accommodation*
            """),
        (new(null, "liitto tai kattojärjestö", "förbund", "federation"), """
            fi: liito*, liitto*, kattojärjest*
            sv: förbund*, federation*
            """),
        (new(null, "muut jäsenet", "andra medlemmar", "other members"), """
            fi: jäsenille*, jäsenillä*, muille jäsen*
            sv: medlemmar*
            en: members*
            """),
        (new(null, "yhteistyökumppanit", "samarbetspartner", "partners"), """
            fi: yhteistyökumppan*, kumppaneill*
            sv: samarbetspart*
            en: partners*
            """),
    ]);
}
