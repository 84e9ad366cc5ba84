using static RegisterNotice.RetentionCriterion;
using static RegisterNotice.RetentionStart;

namespace RegisterNotice.Words.Phrases;

/// <summary>How long data are kept (Article 13(2)(a)).</summary>
internal static class RetentionPhrases
{
    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Phrase Kept = new("Tietoja säilytetään {time}", "Uppgifterna lagras {time}", "The data are kept {time}");

    /// <summary>The same for a criterion; <c>{relation}</c> is what ties people to the controller.</summary>
    public static readonly Dictionary<RetentionCriterion, Phrase> Sentences = new()
    {
        [UntilPurposeEnds] = new(
            "Tietoja säilytetään niin kauan kuin käyttötarkoitus sitä edellyttää",
            "Uppgifterna lagras så länge ändamålet kräver det",
            "The data are kept for as long as the purpose requires"),
        [UntilRelationshipEnds] = new(
            "Tietoja säilytetään {relation} ajan",
            "Uppgifterna lagras så länge {relation} varar",
            "The data are kept for as long as {relation} lasts"),
        [UntilConsentWithdrawn] = new(
            "Tietoja säilytetään, kunnes suostumus peruutetaan",
            "Uppgifterna lagras tills samtycket återkallas",
            "The data are kept until consent is withdrawn"),
        [UntilObjection] = new(
            "Tietoja säilytetään, kunnes vastustat käsittelyä",
            "Uppgifterna lagras tills du gör invändningar mot behandlingen",
            "The data are kept until you object to the processing"),
        [UntilErasureRequested] = new(
            "Tietoja säilytetään, kunnes pyydät niiden poistamista",
            "Uppgifterna lagras tills du begär att de raderas",
            "The data are kept until you ask for their erasure"),
        [UntilClaimsExpire] = new(
            "Tietoja säilytetään niin kauan kuin vaatimuksia voidaan esittää",
            "Uppgifterna lagras så länge anspråk kan göras gällande",
            "The data are kept for as long as claims can be made"),
        [Statutory] = new(
            "Tietoja säilytetään lain edellyttämän ajan",
            "Uppgifterna lagras så länge lagen kräver",
            "The data are kept for as long as the law requires"),
        [RecordsSchedule] = new(
            "Tietoja säilytetään tiedonohjaussuunnitelman mukaisen ajan",
            "Uppgifterna lagras den tid som anges i informationsstyrningsplanen",
            "The data are kept for the time laid down in the records schedule"),
        [PermanentArchive] = new("Tiedot säilytetään pysyvästi", "Uppgifterna bevaras varaktigt", "The data are preserved permanently"),
        [Indefinite] = new("Tietoja säilytetään ilman määräaikaa", "Uppgifterna lagras utan tidsgräns", "The data are kept without a time limit"),
    };

    public static readonly Phrase KeptAfterwards = new(
        "Sen jälkeen niitä säilytetään vielä {time}",
        "Därefter lagras de {time}",
        "After that they are kept {time}");

    /// <summary>The same in a cell of a table.</summary>
    public static readonly Phrase Afterwards = new("{time}, sen jälkeen {more}", "{time}, därefter {more}", "{time}, after that {more}");

    /// <summary>
    /// What stands behind a period, where <c>{relation}</c> is what ties people to the controller and <c>{latest}</c> the latest event between them: "6 vuotta
    /// tietojen keräämisestä". An event of another kind is told by the notice's own words.
    /// </summary>
    public static readonly Dictionary<RetentionStart, Phrase> Starts = new()
    {
        [Collection] = new("tietojen keräämisestä", "från insamlingen", "from the collection of the data"),
        [Transaction] = new("{latest}", "från {latest}", "from {latest}"),
        [LastActivity] = new(
            "viimeisestä käyttökerrasta",
            "från det att du senast använde tjänsten",
            "from the time you last used the service"),
        [EndOfRelationship] = new("{relation} päättymisestä", "från det att {relation} har upphört", "from the end of {relation}"),
        [EndOfContract] = new("sopimuksen päättymisestä", "från det att avtalet har upphört", "from the end of the contract"),
        [EndOfMembership] = new("jäsenyyden päättymisestä", "från det att medlemskapet har upphört", "from the end of the membership"),
        [EndOfEmployment] = new("palvelussuhteen päättymisestä", "från det att anställningen har upphört", "from the end of the employment"),
        [EndOfRecruitment] = new("tehtävän täyttämisestä", "från det att tjänsten har tillsatts", "from the date the position was filled"),
        [EndOfEvent] = new("tapahtuman päättymisestä", "från det att evenemanget har avslutats", "from the end of the event"),
        [EndOfCase] = new("asian käsittelyn päättymisestä", "från det att ärendet har avslutats", "from the conclusion of the matter"),
        [WithdrawalOfConsent] = new("suostumuksen peruuttamisesta", "från det att samtycket har återkallats", "from the withdrawal of consent"),
        [EndOfCalendarYear] = new(
            "sen kalenterivuoden päättymisestä, jonka aikana tiedot kerättiin",
            "från utgången av det kalenderår under vilket uppgifterna har samlats in",
            "from the end of the calendar year in which the data were collected"),
        [EndOfFinancialYear] = new("tilikauden päättymisestä", "från räkenskapsperiodens utgång", "from the end of the financial year"),
        [EndOfYearOfFinancialYear] = new(
            "sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi",
            "från utgången av det kalenderår under vilket räkenskapsperioden har gått ut",
            "from the end of the calendar year in which the financial year ended"),
        [Birth] = new("syntymästä", "från födelsen", "from the date of birth"),
        [Death] = new("kuolemasta", "från dödsfallet", "from the date of death"),
        [EndOfCare] = new("hoidon päättymisestä", "från det att vården har avslutats", "from the end of the care"),
        [DecisionNotified] = new("päätöksen tiedoksisaannista", "från det att beslutet har delgetts", "from the notification of the decision"),
        [EndOfSchoolYear] = new("lukuvuoden päättymisestä", "från läsårets utgång", "from the end of the school year"),
    };

    /// <summary>Which of several periods decides, in a sentence.</summary>
    public static readonly Dictionary<PeriodCombination, Phrase> Combined = new()
    {
        [PeriodCombination.Longest] = new(
            "seuraavista ajoista sen, joka päättyy viimeisenä: {times}",
            "den av följande tider som löper ut sist: {times}",
            "for whichever of the following periods ends last: {times}"),
        [PeriodCombination.Earliest] = new(
            "seuraavista ajoista sen, joka päättyy ensimmäisenä: {times}",
            "den av följande tider som löper ut först: {times}",
            "for whichever of the following periods ends first: {times}"),
    };

    /// <summary>The same by itself, behind a label or in a cell.</summary>
    public static readonly Dictionary<PeriodCombination, Phrase> CombinedBriefly = new()
    {
        [PeriodCombination.Longest] = new(
            "seuraavista ajoista se, joka päättyy viimeisenä: {times}",
            "den av följande tider som löper ut sist: {times}",
            "whichever of the following periods ends last: {times}"),
        [PeriodCombination.Earliest] = new(
            "seuraavista ajoista se, joka päättyy ensimmäisenä: {times}",
            "den av följande tider som löper ut först: {times}",
            "whichever of the following periods ends first: {times}"),
    };

    public static readonly Phrase Each = new("seuraavasti: {times}", "enligt följande: {times}", "as follows: {times}");

    public static readonly Phrase ForAtLeast = new("vähintään {time}", "minst {time}", "for at least {time}");
    public static readonly Phrase ForAtMost = new("enintään {time}", "högst {time}", "for at most {time}");
    public static readonly Phrase AtLeast = new("vähintään {time}", "minst {time}", "at least {time}");
    public static readonly Phrase AtMost = new("enintään {time}", "högst {time}", "at most {time}");
    public static readonly Phrase ButAtLeast = new(", kuitenkin vähintään {time}", ", dock minst {time}", ", but at least {time}");
    public static readonly Phrase ButAtMost = new(", kuitenkin enintään {time}", ", dock högst {time}", ", but at most {time}");

    public static readonly Phrase Available = new("Tarkemmat säilytysajat", "Närmare lagringstider", "Detailed retention periods");

    /// <summary>A criterion in the cell of a table.</summary>
    public static readonly Dictionary<RetentionCriterion, Phrase> Criteria = new()
    {
        [UntilPurposeEnds] = new("niin kauan kuin käyttötarkoitus sitä edellyttää", "så länge ändamålet kräver det", "for as long as the purpose requires"),
        [UntilRelationshipEnds] = new("{relation} ajan", "så länge {relation} varar", "for as long as {relation} lasts"),
        [UntilConsentWithdrawn] = new("kunnes suostumus peruutetaan", "tills samtycket återkallas", "until consent is withdrawn"),
        [UntilObjection] = new("kunnes vastustat käsittelyä", "tills du gör invändningar mot behandlingen", "until you object to the processing"),
        [UntilErasureRequested] = new("kunnes pyydät tietojen poistamista", "tills du begär att uppgifterna raderas", "until you ask for their erasure"),
        [UntilClaimsExpire] = new("niin kauan kuin vaatimuksia voidaan esittää", "så länge anspråk kan göras gällande", "for as long as claims can be made"),
        [Statutory] = new("lain edellyttämän ajan", "så länge lagen kräver", "for as long as the law requires"),
        [RecordsSchedule] = new(
            "tiedonohjaussuunnitelman mukaisen ajan",
            "den tid som anges i informationsstyrningsplanen",
            "for the time laid down in the records schedule"),
        [PermanentArchive] = new("pysyvästi", "varaktigt", "permanently"),
        [Indefinite] = new("ilman määräaikaa", "utan tidsgräns", "without a time limit"),
    };

    /// <summary>What a rule is about that names the Accounting Act and no data.</summary>
    public static readonly Phrase AccountingMaterial = new("Kirjanpitoaineisto", "Bokföringsmaterial", "Accounting material");

    public static readonly Phrase Reviewed = new(
        "Säilyttämisen tarve arvioidaan {time}.",
        "Behovet av att lagra uppgifterna bedöms {time}.",
        "The need to keep the data is reviewed {time}.");
}
