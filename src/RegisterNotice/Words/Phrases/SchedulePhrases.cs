namespace RegisterNotice.Words.Phrases;

/// <summary>What falls due, and when data may be erased.</summary>
internal static class SchedulePhrases
{
    public static readonly Phrase NoticeReview = new("Selosteen tarkistus: {name}", "Översyn av beskrivningen: {name}", "Review of the notice: {name}");

    public static readonly Phrase RetentionReview = new(
        "Säilyttämisen tarpeen arviointi: {name}, {what}",
        "Bedömning av behovet att lagra uppgifterna: {name}, {what}",
        "Review of the need to keep the data: {name}, {what}");

    public static readonly Phrase LawChange = new(
        "Seloste on päivitettävä: {name}",
        "Beskrivningen måste uppdateras: {name}",
        "The notice must be updated: {name}");

    public static readonly Phrase RetentionEnd = new(
        "Säilytysaika on päättynyt: {name}, {what}",
        "Lagringstiden har gått ut: {name}, {what}",
        "The retention period has ended: {name}, {what}");

    public static readonly Phrase NothingDue = new(
        "Mikään ei eräänny {from}–{until}.",
        "Inget förfaller {from}–{until}.",
        "Nothing falls due from {from} to {until}.");

    public static readonly Phrase AllData = new("kaikki tiedot", "alla uppgifter", "all data");

    public static readonly Phrase Category = new("Tiedot", "Uppgifter", "Data");
    public static readonly Phrase KeptFor = new("Säilytysaika", "Lagringstid", "Retention period");
    public static readonly Phrase ErasableFrom = new("Saa poistaa", "Får raderas", "May be erased");
    public static readonly Phrase Title = new("Mitä saa poistaa ja milloin", "Vad som får raderas och när", "What may be erased and when");

    public static readonly Phrase From = new("{date} alkaen", "från och med den {date}", "from {date}");
    public static readonly Phrase Clamped = new(
        "{date} alkaen (kuukaudessa ei ole vastaavaa päivää, joten aika päättyy sen viimeisenä päivänä)",
        "från och med den {date} (månaden saknar motsvarande dag, så tiden går ut på månadens sista dag)",
        "from {date} (the month has no such day, so the period ends on its last one)");

    public static readonly Phrase Latest = new("{reason} Viimeistään {date}.", "{reason} Senast den {date}.", "{reason} On {date} at the latest.");
    public static readonly Phrase Earliest = new("{reason} Aikaisintaan {date}.", "{reason} Tidigast den {date}.", "{reason} On {date} at the earliest.");

    public static readonly Phrase NoRule = new(
        "Selosteessa ei ole säilytysaikaa näille tiedoille.",
        "Beskrivningen anger ingen lagringstid för uppgifterna.",
        "The notice states no retention period for these data.");
    public static readonly Phrase WordsOnly = new(
        "Säilytysaika on kerrottu vain sanoin: se on luettava selosteesta.",
        "Lagringstiden anges bara i ord: den måste läsas i beskrivningen.",
        "The period is stated in words only: read it in the notice.");
    public static readonly Phrase StartNotStated = new(
        "Seloste ei kerro, mistä säilytysaika alkaa.",
        "Beskrivningen anger inte från vad lagringstiden räknas.",
        "The notice does not say from when the period runs.");
    public static readonly Phrase EventUnknown = new(
        "Tapahtuman päivä puuttuu: {event}.",
        "Dagen för händelsen saknas: {event}.",
        "The day of the event is missing: {event}.");
    public static readonly Phrase FinancialYearUnknown = new(
        "Tilikauden päättymispäivä puuttuu.",
        "Dagen då räkenskapsperioden går ut saknas.",
        "The day on which the financial year ends is missing.");
    public static readonly Phrase CriterionOpen = new(
        "Tietoja säilytetään {criterion}. Päivää ei vielä tiedetä.",
        "Uppgifterna lagras {criterion}. Dagen är ännu inte känd.",
        "The data are kept {criterion}. The day is not yet known.");
    public static readonly Phrase Conditional = new(
        "Säilytysaika riippuu ehdosta, joka on ratkaistava tapaus kerrallaan.",
        "Lagringstiden beror på ett villkor som avgörs från fall till fall.",
        "The period depends on a condition that is settled case by case.");
    public static readonly Phrase SeveralPeriods = new(
        "Samoille tiedoille on useita säilytysaikoja, eikä seloste kerro, mikä niistä ratkaisee.",
        "För uppgifterna finns flera lagringstider, och beskrivningen anger inte vilken som avgör.",
        "The data have several periods, and the notice does not say which of them decides.");
    public static readonly Phrase OnHold = new("Poistaminen on keskeytetty: {reason}.", "Raderingen har avbrutits: {reason}.", "Erasure is on hold: {reason}.");
    public static readonly Phrase Permanent = new("Tiedot säilytetään pysyvästi.", "Uppgifterna lagras permanent.", "The data are kept permanently.");
    public static readonly Phrase OutOfCalendar = new("Säilytysaika on mahdoton.", "Lagringstiden är omöjlig.", "The period is impossible.");

    public static readonly Phrase OtherEvent = new(
        "tapahtuma, josta aika alkaa",
        "den händelse från vilken tiden räknas",
        "the event from which the period runs");

    public static readonly Phrase OtherCriterion = new(
        "selosteessa kerrotun ehdon mukaan",
        "enligt det villkor som beskrivningen anger",
        "as the notice lays down");

    /// <summary>Events in the nominative: what a host is asked for.</summary>
    public static readonly Dictionary<RetentionStart, Phrase> EventNames = new()
    {
        [RetentionStart.Collection] = new("tietojen kerääminen", "insamlingen av uppgifterna", "the collection of the data"),
        [RetentionStart.Transaction] = new("viimeisin ostos tai maksu", "det senaste köpet eller den senaste betalningen", "the latest purchase or payment"),
        [RetentionStart.LastActivity] = new("viimeisin käyttö", "den senaste användningen", "the latest activity"),
        [RetentionStart.EndOfRelationship] = new("asiakassuhteen päättyminen", "kundförhållandets upphörande", "the end of the relationship"),
        [RetentionStart.EndOfContract] = new("sopimuksen päättyminen", "avtalets upphörande", "the end of the contract"),
        [RetentionStart.EndOfMembership] = new("jäsenyyden päättyminen", "medlemskapets upphörande", "the end of the membership"),
        [RetentionStart.EndOfEmployment] = new("palvelussuhteen päättyminen", "anställningens upphörande", "the end of the employment"),
        [RetentionStart.EndOfRecruitment] = new("tehtävän täyttäminen", "tillsättningen av tjänsten", "the filling of the position"),
        [RetentionStart.EndOfEvent] = new("tapahtuman päättyminen", "evenemangets slut", "the end of the event"),
        [RetentionStart.EndOfCase] = new("asian käsittelyn päättyminen", "avslutandet av ärendet", "the settlement of the matter"),
        [RetentionStart.EndOfCalendarYear] = new(
            "sen kalenterivuoden päättyminen, jonka aikana tiedot kerättiin",
            "utgången av det kalenderår under vilket uppgifterna har samlats in",
            "the end of the calendar year in which the data were collected"),
        [RetentionStart.EndOfFinancialYear] = new("tilikauden päättyminen", "räkenskapsperiodens utgång", "the end of the financial year"),
        [RetentionStart.EndOfYearOfFinancialYear] = new(
            "sen kalenterivuoden päättyminen, jonka aikana tilikausi päättyi",
            "utgången av det kalenderår under vilket räkenskapsperioden har gått ut",
            "the end of the calendar year in which the financial year ended"),
        [RetentionStart.Birth] = new("syntymä", "födelsen", "the birth"),
        [RetentionStart.Death] = new("kuolema", "dödsfallet", "the death"),
        [RetentionStart.EndOfCare] = new("hoidon tai palvelun päättyminen", "vårdens eller servicens slut", "the end of care"),
        [RetentionStart.DecisionNotified] = new("päätöksen tiedoksianto", "delgivningen av beslutet", "the notification of the decision"),
        [RetentionStart.EndOfSchoolYear] = new("lukuvuoden päättyminen", "läsårets slut", "the end of the school year"),
        [RetentionStart.WithdrawalOfConsent] = new("suostumuksen peruuttaminen", "återkallandet av samtycket", "the withdrawal of consent"),
        [RetentionStart.Other] = OtherEvent,
    };
}
