namespace RegisterNotice.Words.Lexicon;

/// <summary>The events from which notices count how long data are kept; where a text speaks of several, the row that stands first.</summary>
internal static class RetentionStarts
{
    public static readonly WordTable<RetentionStart?> Table = new(Meaning.StartOfPeriod,
    [
        (RetentionStart.EndOfYearOfFinancialYear, ["kalenterivuoden lopusta jo*", "kalenterivuoden päättymisestä jo*", "vuoden lopusta jonka aikana tilikau*", "vuoden päättymisestä jonka aikana tilikau*", "kalenterår under vilket räkenskaps*", "calendar year in which the financial*"]),
        (RetentionStart.EndOfFinancialYear, ["tilikauden päät*", "tilikauden lopu*", "räkenskapsperiodens slut*", "räkenskapsårets slut*", "räkenskapsperioden upphör*", "end of the financial year*"]),
        (RetentionStart.EndOfRelationship, ["*asiakassuhteen päät*", "asiakkuuden päät*", "*asiakassuhde päät*", "kundförhållandet upphör*", "kundrelationen upphör*", "kundförhållandets slut*", "customer relationship ends*", "end of the customer*"]),
        (RetentionStart.EndOfMembership, ["jäsenyyden päät*", "jäsenyys päät*", "enää ole yhdistyksen jäsen*", "jäsenyyden loput*", "eroamis*", "medlemskapet upphör*", "medlemskapets slut*", "membership ends*", "end of membership*", "end of the membership*"]),
        (RetentionStart.EndOfEmployment, ["*työsuhteen päät*", "*työsuhde päät*", "anställningens slut*", "anställningen upphör*", "employment ends*", "end of employment*"]),
        (RetentionStart.EndOfRecruitment, ["rekrytoinnin päät*", "rekrytointiprosessin päät*", "*haun päät*", "rekryteringens slut*", "recruitment ends*", "end of the recruitment*"]),
        (RetentionStart.EndOfContract, ["*sopimuksen päät*", "*sopimussuhteen päät*", "*vuokrasuhteen päät*", "avtalet upphör*", "avtalets slut*", "contract ends*", "end of the contract*"]),
        (RetentionStart.LastActivity, ["viimeisestä kirjautum*", "viimeisimmästä kirjautum*", "viimeisestä käynnistä*", "viimeisestä käyttökerra*", "senaste inloggning*", "last login*", "last log in*", "passiivi*"]),
        (RetentionStart.Transaction, ["viimeisestä tapahtum*", "viimeisestä osto*", "viimeisestä tilau*", "viimeisimmästä osto*", "viimeisimmästä tilau*", "viimeisestä asioin*", "viimeisestä yhteyd*", "*ostosta*", "*tilauksesta*", "*maksusta*", "senaste köp*", "senaste beställning*", "last purchase*", "last order*", "last transaction*"]),
        (RetentionStart.EndOfEvent, ["*tapahtuman päät*", "*tapahtuman jälk*", "*tilaisuuden jälk*", "evenemangets slut*", "efter evenemanget*", "after the event*"]),
        (RetentionStart.WithdrawalOfConsent, ["suostumuksen peruut*", "återkallats*", "återkallelse*", "consent is withdrawn*", "withdrawal of consent*"]),
        (RetentionStart.EndOfCase, ["asian ratk*", "asian käsittelyn päät*", "asian päät*", "ärendet avslut*", "case is closed*"]),
        (RetentionStart.EndOfCalendarYear, ["kalenterivuoden päät*", "kalenterivuoden lopu*", "kalenterårets slut*", "end of the calendar year*"]),
        (RetentionStart.Collection, ["tallennuksesta*", "tallentamisesta*", "keräämisestä*", "tallennushetk*", "vastaanottamisesta*", "rekisteröinnistä*", "insamling*", "från registrering*", "from collection*", "of collection*"]),
    ]);
}
