namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Where data come from.</summary>
internal static class SourceWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.FromSubject, """
            fi: itseltään*, itseltänsä*, itseltäsi*, rekisteröidyltä*, rekisteröidyiltä*, asiakkaalta*, asiakkailta*, jäseneltä*, jäseniltä*, käyttäjältä*,
                käyttäjiltä*, hakijalta*, hakijoilta*, työnhakijalta*, työnhakijoilta*, työntekijältä*, työntekijöiltä*, potilaalta*, potilailta*,
                vanhempainvastuun*, majoittujalta*, majoittujilta*, matkustajalta*, matkustajilta*, täyttäjältä*, vastaajalta*, vastaajilta*,
                osallistujalta*, osallistujilta*, opiskelijalta*, opiskelijoilta*,
                oppilaalta*, oppilailta*, tilaajalta*, tilaajilta*, lahjoittajalta*, lahjoittajilta*, vuokralaiselta*, vuokralaisilta*, asukkaalta*,
                asukkailta*, omistajalta*, omistajilta*, varaajalta*, ostajalta*, kävijältä*, kävijöiltä*, ilmoittautujalta*, ilmoittautujilta*,
                häneltä*, heiltä*, henkilöltä*, henkilöiltä*, sinulta*, teiltä*
            fi: itse ilmoitt*, itse antam*, itse luovutt*, itse toimitt*, itse lähett*, itse syött*, itse tie*, tiedot itse, tietonsa itse, tallentaa itse,
                antaa itse, syöttää itse*, syötät itse*, rekisteröity itse, rekisteröity henkilö itse, rekisteröidyt itse, asiakas itse,
                asiakkaat itse, jäsen itse, jäsenet itse, käyttäjä itse,
                käyttäjät itse, hakija itse, hakijat itse, henkilö itse, henkilöt itse, potilas itse, potilaat itse, osallistuja itse,
                osallistujat itse, opiskelija itse, työntekijä itse,
                työntekijät itse, tilaaja itse, asiakas luovut*, asiakas ilmoit*, asiakas antaa*, jäsen ilmoit*, käyttäjä antaa*, käyttäjä ilmoit*,
                käyttäjän antam*, ilmoittaa jäsenhakemu*
            fi: antamat tiedot*, antamista tiedoista*, antamia tietoja*, antamiin tietoihin*, antamien tietojen*, antamansa tied*, antamat, antamista,
                ilmoittamat,
                ilmoittamista, ilmoittamia, ilmoittamiin, luovuttamat, luovuttamista, luovuttamia, lähettämät tiedot*, lähettämistä tiedoista*,
                lähettämät, toimittamat tiedot*, toimittamista tiedoista*, täyttämä*, täyttämistä*
            fi: jäsenhakemu*, jäseneksi liit*, liittymislom*, liittymisen yhteydes*, liittyessä*, hakemuksesta, hakemuksella, hakemuksilla,
                hakemuksista, hakulomak*, työhakemu*,
                ilmoittautumi*, rekisteröityes*, rekisteröitymisen yhteydes*, tilauksen yhteydes*, tilausta tehdess*, varauksen yhteydes*,
                varaustilante*, ajanvarauksen yhteydes*, sopimusta tehdess*, sopimuksen teon yhteydes*, sopimuksista, sopimuksesta, lomakkeilla*,
                lomakkeella, lomakkeelta,
                lomakkeilta, lomakkeen kautta, lomakkeiden kautta, verkkolomak*, yhteydenotto*, yhteydenoton*, palautuskort*, palautelomak*,
                asiakaspalaut*, asiakastapaam*, tarjouspyyn*, haastattelu*, *lomakkeella, *lomakkeilla, *lomakkeelta, tilauslomak*,
                yhteydenottolomak*, ilmoittautumislom*, varauslomak*
            sv: den registrerade själv*, registrerade själv*, kunden själv*, medlemmen själv*, användaren själv*, av den registrerade*, av kunden*,
                av kunder*, från kunden*, från kunder*,
                från den registrerade*, av de registrerade*, från de registrerade*, från dig, av dig, du själv*, du lämnar, du uppger, du ger,
                du fyller i*, du har gett, du har lämnat,
                från medlemmen*, från medlemmar*, av medlemmen*, av medlemmar*, från användaren*, från användarna*, av användaren*, av användarna*,
                från patienten*, från patienterna*, av patienten*, från sökand*, av sökand*, från den sökand*, av den sökand*,
                från deltagar*, av deltagar*, från anställd*, av anställd*, från elev*, anmälan*, ansökan*,
                ansökning*, formulär*, blankett*, vid registrering*, samband med registrering*, samband med beställning*, själv*
            en: from the data subject*, from data subject*, from you, from the customer*, from customers*, from the member*, from members*,
                from the user*, from users*, from the applicant*,
                from applicants*, from the patient*, from patients*, from the participant*, from participants*, from the person*,
                from the registered*, by the data subject*, by the
                customer*, by customers, by the user*, by users, by the member*, by members, by the applicant*, by the patient*, by the participant*, by you,
                you provide*, you give*, you enter*, you submit*, you fill*, you send*, you register*, given by*, yourself*, themselves*, himself*,
                registration form*, application form*, contact form*
            """),
        new(Meaning.Obtain, """
            fi: saadaan*, saamme*, saadut, kerätään*, keräämme*, kerää, kerättävä*, kerätty, kerätyt, hankitaan*, hankimme*, hankitut, kysytään*,
                tulevat, kertyy*,
                kertyvät*, muodostuu*, muodostuvat*, täydennetään*, säilöö*, tietoläh*
            sv: fås, får vi*, inhämta*, samla*, samlas*, insamla*, kommer från*, erhåll*, källa*
            en: obtain*, collect*, receiv*, we get*, come from*, gathered*, source*
            """),
        new(Meaning.FromUse, """
            fi: käytön aikana*, käytöstä*, käyttäessä*, käyttäessään*, käyttäessäsi*, käytön yhteydes*, sivujen käytö*, sivuston käytö*,
                palvelun käyt*, palvelujen käyt*,
                palveluiden käyt*, automaattisesti asiakkaan*, kerätään automaattisesti*, kirjautuvat rekisteriin*, lokeista*, lokitied*, evästei*,
                kuormantasaaj*, rajapinta*,
                http pyyn*, google analytic*, kävijäseuran*, verkkoanalyti*, analytiikkatyök*
            sv: vid användning*, genom användning*, användningen av*, när du använd*, automatiskt*, kakor*, cookies*, loggar*, loggfil*, google analytic*
            en: cookies*, use of online*, use of electronic*, use of the*, use of our*, using the*, using our*, when you use*, usage of*,
                automatically*, logs*, log files*, google analytic*, analysis tool*, analytics tool*
            """),
        new(Meaning.Observed, """
            fi: valvontakamer*, kameravalvon*, kameroiden*, kameroista*, kameroilta*, kamerajärjestelm*, tallentavasta kamera*, tallentavista
                kamero*, teknisistä laitteista, teknisistä laitteista tai lokeista, kulunvalvon*, antureista*, antureilta*, *mittareista,
                *mittareilta, mittareista*, mittareilta*, tallentavasta videokam*
            sv: övervakningskamer*, kameraövervakning*, från kameror*, passerkontroll*, från sensorer*, från mätare*,
                från tekniska anordningar, från tekniska anordningar eller loggar
            en: surveillance camera*, cctv*, from cameras*, access control system*, from sensors*, from meters*, from technical devices,
                from technical devices or logs
            """),
        new(Meaning.PublicRegister, """
            fi: väestötietojärj*, väestörekister*, vrk, vrkn, dvv, dvv n, digi ja väestö*, kaupparekister*, ytj, ytj n, yritys ja yhteisötieto*, patentti ja
                rekisteri*, prh, prh n, julkisista rekister*, julkisista ja yksityisistä rekist*, julkisista lähte*, julkisista osoit*,
                julkisesta rekister*, julkisista tietoläht*,
                julkisista palvel*, julkiset rekist*, julkiset läht*, julkisesti saatav*, kiinteistörekister*, ajoneuvorekister*, luottotie*, verkkosivuilta*,
                hakemistopalv*, julkisista viranom*, viranomaisläht*, viranomaisrekist*, viranomaisten rekist*, viranomaisten pitäm*,
                yhdistysrekister*, kiinteistötietojärj*, holhousasioiden rekist*
            sv: befolkningsdata*, befolkningsregist*, handelsregist*, företags och organis*, offentliga regist*, offentliga käll*,
                offentligt tillgäng*, kreditupplysning*,
                fastighetsregist*, fordonsregist*
            en: public regist*, population information*, population regist*, trade register*, business register*, company register*,
                business information system*, publicly available*,
                public source*, credit information*
            """),
        new(Meaning.OtherRegister, """
            fi: *rekistereistä, *rekisteristä, rekistereistä*, rekisteristä*, osoitepalv*, osoite päiv*, osoitteiden päiv*, osoitetietojärj*,
                osoiterekist*, päivityspalv*,
                tietopalv*, tietojärjestelmistä*, potilastietojärj*, asiakastieto oy*, suomen asiakastie*, potilastiedon arkist*, kanta palvelu*,
                kanta arkist*, omakan*
            sv: från register*, ur register*, från kundregist*, ur kundregist*, från medlemsregist*, ur medlemsregist*, adressregist*, personregist*,
                från andra register*, från ett annat register*, ur ett annat register*, kanta tjänst*
            en: from registers*, other registers*, contact information service*, address register*, from the register*,
                from other register*, from another register*
            """),
        new(Meaning.FromOthers, """
            fi: kolmansilta*, yhteistyökumppan*, yhteistyötaho*, kumppaneilta*, muilta yrityksiltä*, yrityksiltä, yritykseltä, työnantajalta*,
                työnantajilta*, työnantajan*, viranomaisilta*, viranomaiselta*,
                muilta viranom*, pankkitiliotte*, maksupalv*, maksujärj*, ulkopuolisen palv*, palveluntarjoajilta*, palveluntarjoajalta*,
                alihankkijalta*, alihankkijoilta*,
                suosittelij*, kotiorganisaatiolta*, kotiorganisaatioilta*, lähettäjältä*, oppilaitoks*, koululta*, kouluilta*, koulusta, kouluista, päiväkod*,
                vakuutusyhtiö*, hoitopaik*, hoitavilta*, hoitavalta*, tilaavalta*, tahoilta*, taholta*, tahoista*, lääkäriltä*, lääkäreiltä*,
                lähetteet, lähetteest*, lähetteist*, lausunnoista*, omaisilta*, omaiselta*, läheisiltä*, läheiseltä*, sukulaisilta*, sukulaiselta*,
                kelasta*, kelalta*,
                järjestöltä*, järjestöiltä*, liitolta*, liitoilta*, seuroilta*, seuralta*, esimieheltä*, isännöitsijältä*, isännöitsijöiltä*,
                välittäjältä*, välittäjiltä*,
                tuomioistui*, poliisilta*, ulosottoviran*, huoltajalta*, huoltajilta*, vanhemmilta*, huoltajan antam*, huoltajan ilmoit*,
                perintätoimistolta*, edunvalvojalta*, ammattilaisilta*, terveydenhuollon henkilökun*, muilta rekisterinpit*, sosiaalisesta mediasta*,
                linkedinistä*, facebookista*
            sv: från hemorganis*, samarbetspart*, av arbetsgivar*, från arbetsgivar*, från tredje*, av tredje*, från myndighet*, av myndighet*,
                från andra myndighet*, från skol*, från läkar*, remiss*,
                från försäkringsbolag*, från anhörig*, från närstående*, från vårdnadshav*, av vårdnadshav*, från partner*,
                från leverantör*, från utomstående*, från någon annan, från följande part*, från andra parter*
            en: third parties*, from third party*, from the guardian*, from guardians*, from partners*, from our partners*, from the employer*,
                from your employer*, from employers*, from authorit*, from other authorit*, from schools*, from doctors*, referral*,
                from relatives*, from service providers*, from another party*, from other parties*, from the following party*, recommender*, referees*
            all: stripe*
            """),
        new(Meaning.FromController, """
            fi: rekisterinpitäjän omi*, rekisterinpitäjän omas*, rekisterinpitäjältä*, rekisterinpitäjän muista*, rekisterinpitäjän työntek*,
                rekisterinpitäjän järjest*, omasta toimin*, omista rekist*, omasta rekist*, omista järjest*,
                omasta järjest*, yhdistyksen omi*, hallitukselta*, hallituksen pöytäkirj*, pöytäkirjoi*, pankkitili, pankkitilil*, pankkitilin,
                kirjanpidosta*, kirjanpidon, henkilökunta kirjaa*,
                henkilökunta tallen*, henkilökunnan kirjaam*, henkilökunnan tallen*, henkilöstön tallen*, työntekijät tallen*, opettajat tallen*,
                hoidossa synty*, hoidon yhteydessä synty*,
                hoidon aikana synty*, toiminnassa synty*, toiminnassa muodost*, tilitapahtum*, toimihenkilön syöt*, toimihenkilön*, pääkäyttäj*,
                *järjestelmässä olevi*, asiakasrekisterin tietok*
            sv: den personuppgiftsansvariges egna*, egna register*, egna system*, styrelsens protokoll*, från styrelsen*, av styrelsen*,
                från bokföring*, ur bokföring*, av personalen*
            en: controller s own*, own records*, own registers*, own systems*, minutes of*, from accounting*, by our staff*
            """),
        new(Meaning.Derived, """
            fi: johdet*, päätel*, analysoimalla*, profiloimalla*, ostohistorian muka*, muodostetaan tietojen*
            sv: härled*
            en: derived*, inferred*
            """),
        new(Meaning.PublicSource, """
            fi: *julkisist*
            """),
        new(Meaning.UnnamedRegister, """
            fi: muista vastaavista*, muista rekistere*, muut rekisteri*, muista lähteistä*, muut lähteet, muista tietolähteistä*, muut tietolähteet*,
                muita lähteitä*,
                muut vastaavat rekist*, muita rekistere*, muut julkiset läht*, muut julkiset rekist*, eri lähteistä*, eri lähteet, eri rekistereistä*,
                muiden rekisterinpitäjien*,
                muun rekisterinpitäjän*, muuta vastaavaa palvelua*, vastaavista rekistere*, muista julkisista*, muista yksityisistä* unless
                *väestötieto*, *kaupparekist*, *ytj*, *prh*, *osoitetietojärj*, *osoiterekist*, posti*, dvv*, *luottotieto*, *ajoneuvorekist*
            sv: andra liknande*, andra register*, motsvarande register*, andra källor*, övriga källor*, diverse källor*, olika källor*,
                andra personuppgiftsansvarigas* unless
                *befolkningsdata*, *handelsregist*, *adressregist*, *kreditupplysning*
            en: other similar*, other registers*, similar registers*, other sources*, various sources*, different sources*,
                other controllers* unless population information*, trade
                register*
            """),
    ];
}
