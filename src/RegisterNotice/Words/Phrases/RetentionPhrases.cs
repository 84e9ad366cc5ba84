using static RegisterNotice.RetentionCriterion;
using static RegisterNotice.RetentionStart;

namespace RegisterNotice.Words.Phrases;

/// <summary>How long data are kept (Article 13(2)(a)).</summary>
internal static class RetentionPhrases
{
    /// <summary>Sentences without their full stop: the citation goes before it.</summary>
    public static readonly Phrase Kept = new("Tiedot säilytetään {time}", "Uppgifterna bevaras {time}", "The data are kept {time}");

    /// <summary>The same for a criterion.</summary>
    public static readonly Dictionary<RetentionCriterion, Phrase> Sentences = new()
    {
        [UntilPurposeEnds] = new("Tiedot säilytetään niin kauan kuin käyttötarkoitus sitä edellyttää", "Uppgifterna bevaras så länge ändamålet kräver det", "The data are kept for as long as the purpose requires"),
        [UntilRelationshipEnds] = new(
            "Tiedot säilytetään asiakassuhteen, jäsenyyden tai muun suhteen ajan",
            "Uppgifterna bevaras så länge kundförhållandet, medlemskapet eller någon annan relation varar",
            "The data are kept for as long as the customer, membership or other relationship lasts"),
        [UntilConsentWithdrawn] = new("Tiedot säilytetään, kunnes suostumus peruutetaan", "Uppgifterna bevaras tills samtycket återkallas", "The data are kept until consent is withdrawn"),
        [UntilObjection] = new("Tiedot säilytetään, kunnes vastustat käsittelyä", "Uppgifterna bevaras tills du gör invändningar mot behandlingen", "The data are kept until you object to the processing"),
        [UntilErasureRequested] = new("Tiedot säilytetään, kunnes pyydät niiden poistamista", "Uppgifterna bevaras tills du begär att de raderas", "The data are kept until you ask for their erasure"),
        [UntilClaimsExpire] = new("Tiedot säilytetään niin kauan kuin vaatimuksia voidaan esittää", "Uppgifterna bevaras så länge anspråk kan göras gällande", "The data are kept for as long as claims can be made"),
        [Statutory] = new("Tiedot säilytetään lain edellyttämän ajan", "Uppgifterna bevaras så länge lagen kräver", "The data are kept for as long as the law requires"),
        [Indefinite] = new("Tiedot säilytetään ilman määräaikaa", "Uppgifterna bevaras utan tidsgräns", "The data are kept without a time limit"),
    };

    public static readonly Phrase KeptAfterwards = new(
        "Sen jälkeen niitä säilytetään vielä {time}",
        "Därefter bevaras de {time}",
        "After that they are kept {time}");

    /// <summary>The same in a cell of a table.</summary>
    public static readonly Phrase Afterwards = new("{time}, sen jälkeen {more}", "{time}, därefter {more}", "{time}, after that {more}");

    /// <summary>What stands behind a period: "6 vuotta tietojen keräämisestä".</summary>
    public static readonly Dictionary<RetentionStart, Phrase> Starts = new()
    {
        [Collection] = new("tietojen keräämisestä", "från insamlingen", "from the collection of the data"),
        [Transaction] = new("viimeisestä ostosta, maksusta tai muusta tapahtumasta", "från det senaste köpet, den senaste betalningen eller någon annan transaktion", "from the latest purchase, payment or other transaction"),
        [LastActivity] = new("siitä, kun olet viimeksi ollut aktiivinen", "från det att du senast var aktiv", "from the time you were last active"),
        [EndOfRelationship] = new("asiakassuhteen tai muun suhteen päättymisestä", "från det att kundförhållandet eller någon annan relation upphörde", "from the end of the customer or other relationship"),
        [EndOfContract] = new("sopimuksen päättymisestä", "från det att avtalet upphörde", "from the end of the contract"),
        [EndOfMembership] = new("jäsenyyden päättymisestä", "från det att medlemskapet upphörde", "from the end of the membership"),
        [EndOfEmployment] = new("palvelussuhteen päättymisestä", "från det att anställningen upphörde", "from the end of the employment"),
        [EndOfRecruitment] = new("tehtävän täyttämisestä", "från det att tjänsten tillsattes", "from the filling of the position"),
        [EndOfEvent] = new("tapahtuman päättymisestä", "från det att evenemanget avslutades", "from the end of the event"),
        [EndOfCase] = new("asian käsittelyn päättymisestä", "från det att ärendet avslutades", "from the settlement of the matter"),
        [WithdrawalOfConsent] = new("suostumuksen peruuttamisesta", "från det att samtycket återkallades", "from the withdrawal of consent"),
        [EndOfCalendarYear] = new(
            "sen kalenterivuoden päättymisestä, jonka aikana tiedot kerättiin",
            "från utgången av det kalenderår under vilket uppgifterna samlades in",
            "from the end of the calendar year in which the data were collected"),
        [EndOfFinancialYear] = new("tilikauden päättymisestä", "från räkenskapsperiodens utgång", "from the end of the financial year"),
        [EndOfYearOfFinancialYear] = new(
            "sen kalenterivuoden päättymisestä, jonka aikana tilikausi päättyi",
            "från utgången av det kalenderår under vilket räkenskapsperioden gick ut",
            "from the end of the calendar year in which the financial year ended"),
    };

    /// <summary>A criterion in the cell of a table.</summary>
    public static readonly Dictionary<RetentionCriterion, Phrase> Criteria = new()
    {
        [UntilPurposeEnds] = new("niin kauan kuin käyttötarkoitus sitä edellyttää", "så länge ändamålet kräver det", "for as long as the purpose requires"),
        [UntilRelationshipEnds] = new(
            "asiakassuhteen, jäsenyyden tai muun suhteen ajan",
            "så länge kundförhållandet, medlemskapet eller någon annan relation varar",
            "for as long as the customer, membership or other relationship lasts"),
        [UntilConsentWithdrawn] = new("kunnes suostumus peruutetaan", "tills samtycket återkallas", "until consent is withdrawn"),
        [UntilObjection] = new("kunnes vastustat käsittelyä", "tills du gör invändningar mot behandlingen", "until you object to the processing"),
        [UntilErasureRequested] = new("kunnes pyydät tietojen poistamista", "tills du begär att uppgifterna raderas", "until you ask for their erasure"),
        [UntilClaimsExpire] = new("niin kauan kuin vaatimuksia voidaan esittää", "så länge anspråk kan göras gällande", "for as long as claims can be made"),
        [Statutory] = new("lain edellyttämän ajan", "så länge lagen kräver", "for as long as the law requires"),
        [Indefinite] = new("ilman määräaikaa", "utan tidsgräns", "without a time limit"),
    };

    public static readonly Phrase Reviewed = new(
        "Säilyttämisen tarve arvioidaan {time}.",
        "Behovet av att bevara uppgifterna bedöms {time}.",
        "The need to keep the data is reviewed {time}.");
}
