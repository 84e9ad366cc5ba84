namespace RegisterNotice.Words.Phrases;

/// <summary>Joint controllers, processors, children, research, exemptions and the publicity of documents.</summary>
internal static partial class ChangedFacts
{
    public static readonly FactPhrases ControllerLanguage = new(
        "Kielet, joilla rekisterinpitäjä palvelee",
        "Språk på vilka den personuppgiftsansvarige betjänar",
        "Languages in which the controller serves");

    public static readonly FactPhrases OnBehalfOf = new(
        "Rekisterinpitäjä, jonka lukuun tietoja käsitellään",
        "Personuppgiftsansvarig för vars räkning uppgifter behandlas",
        "Controller on whose behalf data are processed");

    public static readonly FactPhrases ProcessingOnBehalf = new(
        "Toisen lukuun tehtävä käsittely",
        "Behandling som utförs för någon annans räkning",
        "Processing carried out on behalf of another");

    public static readonly FactPhrases Responsibility = new(
        "Yhteisrekisterinpitäjien vastuunjako",
        "Ansvarsfördelningen mellan de gemensamt personuppgiftsansvariga",
        "Division of responsibilities between the joint controllers");

    public static readonly FactPhrases PurposeControllers = new(
        "Rekisterinpitäjät, joita käyttötarkoitus koskee",
        "Personuppgiftsansvariga som ändamålet gäller",
        "Controllers whom the purpose concerns");

    public static readonly FactPhrases ChannelController = new(
        "Rekisterinpitäjä, jolle pyyntö tehdään",
        "Personuppgiftsansvarig som begäran riktas till",
        "Controller to whom the request is made");

    public static readonly FactPhrases SubProcessor = new("Alikäsittelijä", "Underbiträde", "Sub-processor");

    public static readonly FactPhrases SubProcessorsAt = new("Luettelo alikäsittelijöistä", "Förteckning över underbiträden", "List of sub-processors");

    public static readonly FactPhrases Location = new(
        "Maa, jossa tietoja käsitellään", "Land där uppgifterna behandlas", "Country in which the data are processed");

    public static readonly FactPhrases Children = new("Koskeeko käsittely lapsia", "Gäller behandlingen barn", "Whether the processing concerns children");

    public static readonly FactPhrases ParentalConsent = new("Huoltajan suostumus", "Vårdnadshavarens samtycke", "Consent of a parent or guardian");

    public static readonly FactPhrases Exemption = new("Poikkeus informoinnista", "Undantag från informationsskyldigheten", "Exemption from the duty to inform")
    {
        Added = new(
            "Kaikille ei enää kerrota kaikkea: selosteessa on uusi poikkeus informoinnista, {new}.",
            "Alla informeras inte längre om allt: beskrivningen har ett nytt undantag från informationsskyldigheten, {new}.",
            "Not everybody is told everything any more: the notice has a new exemption from the duty to inform, {new}."),
    };

    public static readonly FactPhrases LanguageVersion = new("Selosteen kieliversio", "Språkversion av beskrivningen", "Language version of the notice");

    public static readonly FactPhrases Authentic = new(
        "Onko kieliversio se, joka ratkaisee",
        "Är språkversionen den som gäller",
        "Whether the language version is the one that counts");

    public static readonly FactPhrases Research = new("Tutkimus", "Forskning", "Research");

    public static readonly FactPhrases PrincipalInvestigator = new(
        "Tutkimuksen vastuullinen johtaja", "Ansvarig ledare för forskningen", "Principal investigator");

    public static readonly FactPhrases ResearchGroup = new("Tutkimuksen suorittajat", "De som utför forskningen", "Those who carry out the research");

    public static readonly FactPhrases ResearchKind = new(
        "Kerätäänkö tietoja kerran vai uudelleen", "Samlas uppgifter in en gång eller på nytt",
        "Whether data are gathered once or again");

    public static readonly FactPhrases EthicsReview = new("Eettinen ennakkoarviointi", "Etisk förhandsprövning", "Ethics review");

    public static readonly FactPhrases ResearchPlan = new("Mistä tutkimussuunnitelman saa", "Var forskningsplanen fås", "Where the research plan can be had");

    public static readonly FactPhrases AfterResearch = new(
        "Mitä tiedoille tapahtuu tutkimuksen päätyttyä",
        "Vad som sker med uppgifterna efter forskningen",
        "What becomes of the data after the research");

    public static readonly FactPhrases ResearchPublication = new("Tulosten julkaiseminen", "Publicering av resultaten", "Publication of the results");

    public static readonly FactPhrases ResearchSafeguard = new("Tutkimuksen suojatoimet", "Skyddsåtgärder i forskningen", "Safeguards of the research");

    public static readonly FactPhrases PublicAccess = new(
        "Asiakirjajulkisuuskuvaus", "Beskrivning av handlingars offentlighet", "Description of public access to documents");

    public static readonly FactPhrases DocumentRegister = new("Viranomaisen tietovaranto", "Myndighetens informationslager", "Register of the authority");

    public static readonly FactPhrases SearchTerm = new("Hakutekijät", "Sökfaktorer", "Search terms");

    public static readonly FactPhrases DocumentRequest = new("Miten asiakirjoja pyydetään", "Hur handlingar begärs", "How documents are requested");

    public static readonly FactPhrases Secrecy = new("Salassapitosäännökset", "Sekretessbestämmelser", "Provisions on secrecy");

    public static readonly FactPhrases OpenInterfaces = new("Avoimet rajapinnat", "Öppna gränssnitt", "Open interfaces");

    public static readonly FactPhrases BalancingTest = new("Tasapainotesti", "Intresseavvägning", "Balancing test");

    public static readonly FactPhrases BalancingTestAt = new("Mistä tasapainotestin saa", "Var intresseavvägningen fås", "Where to get the balancing test");

    public static readonly FactPhrases SpecialSafeguard = new(
        "Erityisten henkilötietoryhmien suojatoimet",
        "Skyddsåtgärder för särskilda kategorier av personuppgifter",
        "Safeguards for special categories of data");

    public static readonly FactPhrases ProfilingData = new(
        "Tiedot, joista profiili tehdään", "Uppgifter som profilen görs av", "Data from which the profile is made");

    public static readonly FactPhrases ProfilingConsequences = new(
        "Mitä profilointi sinulle merkitsee",
        "Vad profileringen betyder för dig",
        "What the profiling means for you");

    public static readonly FactPhrases DataSecrecy = new("Tietojen salassapito", "Sekretess för uppgifterna", "Secrecy of the data");

    public static readonly FactPhrases SourceWebsite = new("Tietolähteen verkkosivu", "Uppgiftskällans webbsida", "Web page of the source");

    public static readonly FactPhrases Applicability = new("Onko sinulla tämä oikeus", "Har du denna rättighet", "Whether you have this right");

    public static readonly FactPhrases Restriction = new(
        "Oikeuden rajoittaminen lailla", "Begränsning av rättigheten i lag", "Restriction of the right by law");

    public static readonly FactPhrases Decision = new("Automaattinen päätös", "Automatiserat beslut", "Automated decision");

    public static readonly FactPhrases DecisionPurposes = new(
        "Tarkoitukset, joita varten automaattisia päätöksiä tehdään",
        "Ändamål för vilka automatiserade beslut fattas",
        "Purposes for which automated decisions are made");

    public static readonly FactPhrases DecisionGround = new(
        "Automaattisen päätöksen peruste", "Grund för det automatiserade beslutet", "Ground of the automated decision");

    public static readonly FactPhrases DecisionSafeguard = new(
        "Mikä suojaa sinua automaattisissa päätöksissä",
        "Vad som skyddar dig vid automatiserade beslut",
        "What protects you in automated decisions");

    public static readonly FactPhrases TransferInterest = new("Pakottava oikeutettu etu", "Tvingande berättigat intresse", "Compelling legitimate interest");

    public static readonly FactPhrases AuthorityInformed = new(
        "Päivä, jona siirrosta on ilmoitettu valvontaviranomaiselle",
        "Dag då tillsynsmyndigheten underrättades om överföringen",
        "Day on which the supervisory authority was informed of the transfer");

    public static readonly FactPhrases RetentionCondition = new(
        "Milloin säilytysaika ratkaisee", "När lagringstiden gäller", "When the storage period applies");

    public static readonly FactPhrases RetentionPurposes = new(
        "Tarkoitukset, joita varten tietoja säilytetään",
        "Ändamål för vilka uppgifterna lagras",
        "Purposes for which the data are kept");

    public static readonly FactPhrases RetentionCombination = new(
        "Mikä useasta säilytysajasta ratkaisee",
        "Vilken av flera lagringstider som gäller",
        "Which of several storage periods decides");

    public static readonly FactPhrases RetentionMinimum = new("Säilytysaika vähintään", "Lagringstid minst", "Shortest storage period");

    public static readonly FactPhrases RetentionMaximum = new("Säilytysaika enintään", "Lagringstid högst", "Longest storage period");

    public static readonly FactPhrases RetentionSchedule = new(
        "Mistä tiedonohjaussuunnitelman tai säilytyspäätöksen saa",
        "Var informationsstyrningsplanen eller beslutet om bevarande fås",
        "Where to get the records schedule or the decision on preservation");

    public static readonly Dictionary<Sector, Phrase> Sectors = new()
    {
        [RegisterNotice.Sector.Private] = new("yksityinen", "privat", "private"),
        [RegisterNotice.Sector.Public] = new("julkinen", "offentlig", "public"),
    };

    public static readonly Dictionary<PeriodCombination, Phrase> Combinations = new()
    {
        [PeriodCombination.Longest] = new("se, joka päättyy viimeisenä", "den som löper ut sist", "the one that ends last"),
        [PeriodCombination.Earliest] = new("se, joka päättyy ensimmäisenä", "den som löper ut först", "the one that ends first"),
    };

    public static readonly Dictionary<DecisionGround, Phrase> DecisionGrounds = new()
    {
        [RegisterNotice.DecisionGround.Contract] = new("sopimus", "avtal", "contract"),
        [RegisterNotice.DecisionGround.Law] = new("laki", "lag", "law"),
        [RegisterNotice.DecisionGround.Consent] = new("nimenomainen suostumus", "uttryckligt samtycke", "explicit consent"),
    };

    public static readonly Dictionary<RightApplicability, Phrase> Applicabilities = new()
    {
        [RightApplicability.Yes] = new("on", "ja", "yes"),
        [RightApplicability.Limited] = new("on rajoitetusti", "ja, med begränsningar", "yes, within limits"),
        [RightApplicability.No] = new("ei ole", "nej", "no"),
    };
}
