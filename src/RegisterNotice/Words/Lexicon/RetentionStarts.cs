namespace RegisterNotice.Words.Lexicon;

/// <summary>The events from which notices count how long data are kept; where a text speaks of several, the row that stands first.</summary>
internal static class RetentionStarts
{
    public static readonly WordTable<RetentionStart?> Table = new(Meaning.StartOfPeriod,
    [
        (RetentionStart.EndOfYearOfFinancialYear, """
            fi: kalenterivuoden lopusta jo*, kalenterivuoden päättymisestä jo*, vuoden lopusta jonka aikana tilikau*, vuoden
                päättymisestä jonka aikana tilikau*
            sv: kalenderår under vilket räkenskaps*
            en: calendar year in which the financial*
            """),
        (RetentionStart.EndOfFinancialYear, """
            fi: tilikauden päät*, tilikauden lopu*
            sv: räkenskapsperiodens slut*, räkenskapsperiodens utgång*, räkenskapsårets slut*, räkenskapsårets utgång*, räkenskapsperioden upphör*
            en: end of the financial year*, end of the accounting period*, end of the fiscal year*
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
            fi: *asiakassuhteen päät*, asiakassuhteen loput*, asiakassuhteen lakka*, asiakkuuden päät*, asiakkuuden loput*, asiakkuus päät*,
                *asiakassuhde päät*, *asiakassuhde on päät*, välisen suhteen päät*, suhteen päättymi*, opiskelun päät*, opintojen päät*, koulunkäynnin päät*
            sv: kundförhållandet upphör*, kundförhållandet har upphör*, kundförhållandet avslut*, kundförhållandet har avslut*,
                kundrelationen upphör*, kundrelationen avslut*, kundförhållandets slut*, avslutat kundförhåll*, avslutad kundrelation*,
                den personuppgiftsansvarige har upphör*, studierna har upphör*, studierna upphör*, studierna avslut*, skolgången har upphör*
            en: customer relationship ends*, customer relationship has ended*, end of the customer*, end of customer*,
                end of the relationship*, end of the period of study*, end of the studies*, end of studies*, end of school attendance*,
                termination of the customer*
            """),
        (RetentionStart.EndOfMembership, """
            fi: jäsenyyden päät*, jäsenyytesi päät*, jäsenyys päät*, jäsenyys on päät*, enää ole yhdistyksen jäsen*, jäsenyyden loput*, eroamis*
            sv: medlemskapet upphör*, medlemskapet har upphör*, medlemskapet avslut*, medlemskapet har avslut*, medlemskapets slut*, avslutat medlemskap*
            en: membership ends*, membership has ended*, end of membership*, end of the membership*, termination of membership*
            """),
        (RetentionStart.EndOfEmployment, """
            fi: *työsuhteen päät*, *työsuhde päät*, *työsuhde on päät*, palvelussuhteen päät*, virkasuhteen päät*
            sv: anställningens slut*, anställningens upphör*, anställningen upphör*, anställningen har upphör*, anställningen avslut*,
                avslutad anställning*, anställningsförhållandet upphör*
            en: employment ends*, employment has ended*, end of employment*, end of the employment*, termination of employment*,
                termination of the employment*
            """),
        (RetentionStart.EndOfRecruitment, """
            fi: rekrytoinnin päät*, rekrytointiprosessin päät*, *haun päät*, hakuprosessin päät*, hakuajan päät*, valintapäätöks*
            sv: rekryteringens slut*, rekryteringsprocessens slut*, rekryteringen avslut*, rekryteringen har avslut*, avslutad rekrytering*
            en: recruitment ends*, recruitment has ended*, end of the recruitment*, end of recruitment*
            """),
        (RetentionStart.EndOfContract, """
            fi: *sopimuksen päät*, *sopimus päät*, *sopimus on päät*, *sopimussuhteen päät*, *vuokrasuhteen päät*, palvelun päättymis*, palvelun päätyttyä*,
                palvelun loput*, toimeksiannon päät*, tilauksen päättymi*, tilauksen peruut*, lisenssin päät*
            sv: avtalet upphör*, avtalet har upphör*, avtalet avslut*, avtalet har avslut*, avtalets slut*, avtalets upphör*, avslutat avtal*,
                avslutad tjänst*, tjänsten avslut*, tjänsten har avslut*, avslutat uppdrag*, uppdraget avslut*, uppdraget har avslut*
            en: contract ends*, contract has ended*, end of the contract*, end of contract*, termination of the contract*, agreement ends*,
                end of the agreement*, termination of the agreement*, end of the service*, service has ended*
            """),
        (RetentionStart.EndOfCare, """
            fi: hoitosuhteen päät*, hoitosuhteen loput*, hoitosuhde päät*, hoitosuhde on päät*, hoidon päät*, hoidon loput*, hoitojakson päät*,
                potilassuhteen päät*, terapian päät*
            sv: vårdförhållandet upphör*, vårdförhållandet avslut*, vårdens slut*, avslutad vård*, avslutat vårdförhåll*, behandlingen avslutats*
            en: end of the treatment*, end of treatment*, end of the care*, end of care*, treatment ends*
            """),
        (RetentionStart.LastActivity, """
            fi: viimeisestä kirjautum*, viimeisimmästä kirjautum*, viimeisen kirjautum*, viimeisestä käynnistä*, viimeisimmästä käynnistä*, viimeisen käynnin*,
                viimeisestä käyttökerra*, viimeisestä yhteydenot*, viimeisimmästä yhteydenot*, viimeisen yhteydenot*, viimeisestä yhteydest*,
                viimeisimmästä yhteydest*, yhteydenotosta*, viimeisestä aktiv*, viimeisimmästä aktiv*
            sv: senaste inloggning*, sista inloggning*, senaste besök*, sista besök*, senaste kontakt*, sista kontakt*, senaste aktivitet*,
                senast använd*, senaste användning*
            en: last login*, last log in*, last visit*, last contact*, last activity*, last active*, last used*, latest contact*, passiivi*
            """),
        (RetentionStart.Transaction, """
            fi: viimeisestä tapahtum*, viimeisestä osto*, viimeisestä tilau*, viimeisimmästä osto*, viimeisimmästä tilau*, viimeisestä
                asioin*, viimeisimmästä asioin*, viimeisen asioin*, viimeisen osto*, viimeisen tilau*, *ostosta*, *ostotapahtum*, *tilauksesta*,
                *maksusta*, maksutapahtumasta*, toimituksesta*, varauksesta*
            sv: senaste köp*, senaste beställning*, senaste betalning*, senaste transaktion*
            en: last purchase*, last order*, last transaction*, latest purchase*, latest payment*, latest transaction*
            """),
        (RetentionStart.EndOfEvent, """
            fi: *tapahtuman päät*, *tapahtuman jälk*, *tapahtuman loput*, *tilaisuuden jälk*, *tilaisuuden päät*, *kurssin päät*, *kurssin jälk*,
                *leirin päät*, *leirin jälk*, arvonnan päät*, kilpailun päät*
            sv: evenemangets slut*, efter evenemanget*, evenemanget har avslut*, evenemanget avslut*, kursens slut*, efter kursen*, lägrets slut*, efter lägret*
            en: after the event*, end of the event*, end of the course*, after the course*
            """),
        (RetentionStart.WithdrawalOfConsent, """
            fi: suostumuksen peruut*
            sv: återkallats*, återkallelse*
            en: consent is withdrawn*, withdrawal of consent*
            """),
        (RetentionStart.EndOfCase, """
            fi: asian ratk*, asian käsittelyn päät*, asian päät*, asian loppuunkäs*, tapauksen päät*, hakemuksen käsittelyst*, asian käsittelyst*
            sv: ärendet avslut*, ärendet har avslut*, avslutat ärende*, ärendets slut*
            en: case is closed*, conclusion of the matter*, matter has been resolved*, case has been closed*
            """),
        (RetentionStart.EndOfCalendarYear, """
            fi: kalenterivuoden päät*, kalenterivuoden lopu*
            sv: kalenterårets slut*
            en: end of the calendar year*
            """),
        (RetentionStart.Collection, """
            fi: tallennuksesta*, tallentamisesta*, tallentumisesta*, keräämisestä*, tallennushetk*, vastaanottamisesta*, rekisteröinnistä*,
                rekisteröitymisestä*,
                lähetyksestä*, lähettämisestä*, saapumisesta*, jättämisestä*, kirjaamisesta*, luomisesta*, kuvaushetk*, hakemuksen saapum*
            sv: insamling*, från insamlingen, från registrering*, från inspelning*, från det att uppgifterna samla*, från att uppgifterna samla*
            en: from collection*, from the collection*, of collection*, from the date of registration*, of recording*, from the recording*, from submission*
            """),
    ]);
}
