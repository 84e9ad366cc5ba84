namespace RegisterNotice.Words.Lexicon;

/// <summary>The events from which notices count how long data are kept; where a text speaks of several, the row that stands first.</summary>
internal static class RetentionStarts
{
    public static readonly WordTable<RetentionStart?> Table = new(Meaning.StartOfPeriod,
    [
        (RetentionStart.EndOfYearOfFinancialYear, """
            fi: kalenterivuoden lopusta jo*, kalenterivuoden päättymisestä jo*, vuoden lopusta jonka aikana tilikau*, vuoden
                päättymisestä jonka aikana tilikau*
            sv: kalenterår under vilket räkenskaps*
            en: calendar year in which the financial*
            """),
        (RetentionStart.EndOfFinancialYear, """
            fi: tilikauden päät*, tilikauden lopu*
            sv: räkenskapsperiodens slut*, räkenskapsperiodens utgång*, räkenskapsårets slut*, räkenskapsperioden upphör*
            en: end of the financial year*
            """),
        (RetentionStart.Death, """
            fi: kuolemasta*, kuolinpäiv*
            sv: från dödsfallet*, efter dödsfallet*, patientens död*
            en: from death*, after death*, death of the patient*, from the date of death*
            """),
        (RetentionStart.Birth, """
            fi: syntymästä*
            sv: från födelsen*, efter födelsen*
            en: from birth*, after birth*, from the date of birth*
            """),
        (RetentionStart.EndOfSchoolYear, """
            fi: lukuvuoden päät*, lukuvuoden lopu*
            sv: läsårets utgång*, läsårets slut*
            en: end of the school year*
            """),
        (RetentionStart.DecisionNotified, """
            fi: päätöksen tiedoksian*
            sv: delgivningen av beslutet*
            en: notification of the decision*
            """),
        (RetentionStart.EndOfRelationship, """
            fi: *asiakassuhteen päät*, asiakkuuden päät*, *asiakassuhde päät*, välisen suhteen päät*
            sv: kundförhållandet upphör*, kundförhållandet har upphör*, kundrelationen upphör*, kundförhållandets slut*,
                den personuppgiftsansvarige har upphör*
            en: customer relationship ends*, end of the customer*, end of the relationship*
            """),
        (RetentionStart.EndOfMembership, """
            fi: jäsenyyden päät*, jäsenyys päät*, enää ole yhdistyksen jäsen*, jäsenyyden loput*, eroamis*
            sv: medlemskapet upphör*, medlemskapet har upphör*, medlemskapets slut*
            en: membership ends*, end of membership*, end of the membership*
            """),
        (RetentionStart.EndOfEmployment, """
            fi: *työsuhteen päät*, *työsuhde päät*, palvelussuhteen päät*
            sv: anställningens slut*, anställningen upphör*, anställningen har upphör*
            en: employment ends*, end of employment*, end of the employment*
            """),
        (RetentionStart.EndOfRecruitment, """
            fi: rekrytoinnin päät*, rekrytointiprosessin päät*, *haun päät*
            sv: rekryteringens slut*
            en: recruitment ends*, end of the recruitment*
            """),
        (RetentionStart.EndOfContract, """
            fi: *sopimuksen päät*, *sopimussuhteen päät*, *vuokrasuhteen päät*
            sv: avtalet upphör*, avtalet har upphör*, avtalets slut*
            en: contract ends*, end of the contract*
            """),
        (RetentionStart.LastActivity, """
            fi: viimeisestä kirjautum*, viimeisimmästä kirjautum*, viimeisestä käynnistä*, viimeisestä käyttökerra*
            sv: senaste inloggning*
            en: last login*, last log in*, passiivi*
            """),
        (RetentionStart.Transaction, """
            fi: viimeisestä tapahtum*, viimeisestä osto*, viimeisestä tilau*, viimeisimmästä osto*, viimeisimmästä tilau*, viimeisestä
                asioin*, viimeisestä yhteyd*, *ostosta*, *tilauksesta*, *maksusta*
            sv: senaste köp*, senaste beställning*, senaste betalning*, senaste transaktion*
            en: last purchase*, last order*, last transaction*, latest purchase*, latest payment*, latest transaction*
            """),
        (RetentionStart.EndOfEvent, """
            fi: *tapahtuman päät*, *tapahtuman jälk*, *tilaisuuden jälk*
            sv: evenemangets slut*, efter evenemanget*, evenemanget har avslut*
            en: after the event*
            """),
        (RetentionStart.WithdrawalOfConsent, """
            fi: suostumuksen peruut*
            sv: återkallats*, återkallelse*
            en: consent is withdrawn*, withdrawal of consent*
            """),
        (RetentionStart.EndOfCase, """
            fi: asian ratk*, asian käsittelyn päät*, asian päät*
            sv: ärendet avslut*, ärendet har avslut*
            en: case is closed*, conclusion of the matter*
            """),
        (RetentionStart.EndOfCalendarYear, """
            fi: kalenterivuoden päät*, kalenterivuoden lopu*
            sv: kalenterårets slut*
            en: end of the calendar year*
            """),
        (RetentionStart.Collection, """
            fi: tallennuksesta*, tallentamisesta*, keräämisestä*, tallennushetk*, vastaanottamisesta*, rekisteröinnistä*
            sv: insamling*, från registrering*
            en: from collection*, of collection*
            """),
    ]);
}
