namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Where data come from.</summary>
internal static class SourceWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.FromSubject, """
            fi: itseltään*, itseltänsä*, rekisteröidyltä*, asiakkaalta*, jäseneltä*, käyttäjältä*, hakijalta*, työntekijältä*, potilaalta*,
                huoltajalta*, vanhempainvastuun*, osallistujalta*, häneltä*, henkilöltä*, henkilöiltä*, asiakkailta*, jäseniltä*, sinulta*, itse
                ilmoitt*, itse antam*, itse luovutt*, antamat tiedot*, antamista tiedoista*, ilmoittaa jäsenhakemu*, jäsenhakemu*,
                ilmoittautumi*, rekisteröityes*, rekisteröitymisen yhteydes*, tilauksen yhteydes*, lomakkeilla*, yhteydenotto*, yhteydenoton*,
                palautuskort*, syöttää itse*, itse tie*, asiakas luovut*, käyttäjän antam*
            sv: den registrerade själv*, registrerade själv*, kunden själv*, medlemmen själv*, användaren själv*, av den registrerade*, av
                kunden*, från kunden*, från den registrerade*, anmälan*, själv*
            en: from the data subject*, from you*, from the customer*, you provide*, you give*, yourself*, themselves*, himself*
            """),
        new(Meaning.FromUse, """
            fi: käytön aikana*, käytöstä*, käyttäessä*, käytön yhteydes*, sivujen käytö*, sivuston käytö*, palvelun käyt*, palvelujen käyt*,
                automaattisesti asiakkaan*, kerätään automaattisesti*, lokeista*, lokitied*, evästei*, kuormantasaaj*, rajapinta*, http pyyn*
            sv: vid användning*, genom användning*, automatiskt*, kakor*, loggar*
            en: cookies*, use of the*, using the*, automatically*, logs*
            """),
        new(Meaning.Observed, """
            fi: valvontakamer*, kameravalvon*, kameroiden*, kameroista*, kameroilta*, kamerajärjestelm*, tallentavasta kamera*, tallentavista
                kamero*, kulunvalvon*, antureista*, antureilta*, mittareista*, mittareilta*
            sv: övervakningskamer*, kameraövervakning*, från kameror*, passerkontroll*, från sensorer*, från mätare*
            en: surveillance camera*, cctv*, from cameras*, access control system*, from sensors*, from meters*
            """),
        new(Meaning.PublicRegister, """
            fi: väestötietojärj*, väestörekister*, vrk, dvv, digi ja väestö*, kaupparekister*, ytj, yritys ja yhteisötieto*, patentti ja
                rekisteri*, prh, julkisista rekister*, julkisista lähte*, julkisista osoit*, julkisesta rekister*, julkisista tietoläht*,
                julkisesti saatav*, kiinteistörekister*, ajoneuvorekister*, luottotie*, verkkosivuilta*, hakemistopalv*
            sv: befolkningsdata*, befolkningsregist*, handelsregist*, företags och organis*, offentliga regist*, offentliga käll*
            en: public regist*, population information*, trade register*, publicly available*, public source*
            """),
        new(Meaning.OtherRegister, """
            fi: rekistereistä*, rekisteristä*, osoitepalv*, osoite päiv*, osoitteiden päiv*, osoitetietojärj*, osoiterekist*, päivityspalv*,
                tietopalv*, tietojärjestelmistä*
            sv: från register*, ur register*, adressregist*
            en: from registers*, other registers*, address register*
            """),
        new(Meaning.FromOthers, """
            fi: kolmansilta*, yhteistyökumppan*, muilta yrityksiltä*, työnantajalta*, viranomaisilta*, hallitukselta*, pankkitil*, maksupalv*,
                maksujärj*, kirjanpido*, pöytäkirjoi*, ulkopuolisen palv*, suosittelij*, kotiorganis*, toimittajilta*, lähettäjältä*
            sv: hemorganis*, samarbetspart*, av arbetsgivar*, från arbetsgivar*, från tredje*, från myndighet*
            en: third parties*, from partners*, from the employer*, from authorit*
            all: stripe*
            """),
        new(Meaning.FromController, """
            fi: rekisterinpitäjän omi*, rekisterinpitäjältä*, omasta toimin*, yhdistyksen omi*
            sv: den personuppgiftsansvariges egna*
            en: controller s own*
            """),
        new(Meaning.Derived, """
            fi: johdet*, päätel*, analysoimalla*, profiloimalla*, ostohistorian muka*
            sv: härled*
            en: derived*, inferred*
            """),
        new(Meaning.PublicSource, """
            fi: *julkisist*
            """),
        new(Meaning.UnnamedRegister, """
            fi: muista vastaavista*, muista rekistere*, muut rekisteri*, muista lähteistä*, muut lähteet, muista tietolähteistä*, muut tietolähteet*, muita lähteitä*,
                muut vastaavat rekist*, muita rekistere*, muut julkiset läht*, muut julkiset rekist*, eri lähteistä*, eri lähteet, eri rekistereistä*, muiden rekisterinpitäjien*,
                muun rekisterinpitäjän*, muuta vastaavaa palvelua*, vastaavista rekistere*, muista julkisista*, muista yksityisistä* unless
                *väestötieto*, *kaupparekist*, *ytj*, *prh*, *osoitetietojärj*, *osoiterekist*, posti*, dvv*, *luottotieto*, *ajoneuvorekist*
            sv: andra liknande*, andra register*, motsvarande register*, andra källor*, övriga källor*, diverse källor*, olika källor*, andra personuppgiftsansvarigas* unless
                *befolkningsdata*, *handelsregist*, *adressregist*, *kreditupplysning*
            en: other similar*, other registers*, similar registers*, other sources*, various sources*, different sources*, other controllers* unless population information*, trade
                register*
            """),
    ];
}
