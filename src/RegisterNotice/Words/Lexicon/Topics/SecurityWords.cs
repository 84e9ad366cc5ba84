namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>How data are protected.</summary>
internal static class SecurityWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.AccessControl, """
            fi: käyttöoikeu*, käyttövaltuu*, pääsy on*, pääsy tieto*, pääsy vain*, pääsyoikeu*, käsittelyoikeu*, pääsevät*, oikeutettu*, oikeutetuil*,
                valtuutet*, työtehtäv*, toimenkuv*, työnkuv*, tehtäviensä*, nimetyt*, nimetyil*, rajattu*, rajatusti*, rajoitettu*, pääsynhallin*,
                pääsee vain*, pääsee käsiksi vain*, pääsee käsiksi ainoast*, pääsee ainoast*, vain niillä, vain niille, vain ne henkilöt*
            sv: behörighet*, endast behörig*, bara behörig*, behörig personal*, åtkomst*, arbetsuppgift*, endast person*, endast de, bara de
            en: access rights*, access is*, access to the data is*, access to personal data is*, authorised*, authorized*, need to know*, only those*,
                access control*
            """),
        new(Meaning.Credentials, """
            fi: käyttäjätunnus, käyttäjätunnusta, käyttäjätunnuksi*, käyttäjätunnukset, käyttäjätunnuksen, käyttäjätunnuksella*,
                käyttäjätunnusten, käyttäjätunnuste*, salasan*, kirjautu*, tunnistautu*, autentik*, kaksivaih*, monivaih*
            sv: användarnamn*, lösenord*, inlogg*, tvåfaktor*, flerfaktor*
            en: user name*, username*, password*, authenticat*, log in*, two factor*, multi factor*
            """),
        new(Meaning.Encryption, """
            fi: salattu*, salataan*, salatun*, salaus*, salauks*, salatut*, salattua, salatta*, salattaisi*, salakirjoit*, kryptat*, tiivistet*
            sv: *krypter*
            en: encrypt*, hashed*
            all: ssl, tls, https*
            """),
        new(Meaning.Firewall, """
            fi: palomuur*
            sv: brandvägg*, brandmur*
            en: firewall*
            """),
        new(Meaning.PhysicalLock, """
            fi: luki*, lukollis*, lukossa, lukkojen takana, vartioi*, kulunvalvon*, kulkulup*, paloturval*, fyysis*,
                suojat*|valvot*|lukit*|suljet* & *tiloissa|*tilassa|*tiloihin|*tilaan|*huoneessa|*huoneeseen|*huoneissa|*huoneisiin|*salissa|*saliin
            sv: låst*, bevakad*, fysisk*, inlåst*, passerkontroll*, övervakade lokal*
            en: locked*, guarded*, physical*, secured premises*
            """),
        new(Meaning.Backup, """
            fi: varmuuskop*, varmistuks*, varmistus, varmistusten, varmuustall*, varmistetaan säännöl*
            sv: säkerhetskop*
            en: backup*, back up*, backed up*
            """),
        new(Meaning.Log, """
            fi: lokit*, lokia*, *lokeihin, lokiin, *lokeja, *logeihin, *logeja, lokitus*, tarkastusloki*, käyttöloki*, lokitet*, valvotaan*
            sv: logg, loggar*, loggas*, loggning*, loggför*
            en: logged*, audit log*, access log*
            """),
        new(Meaning.Confidential, """
            fi: luottamuksell*, vaitiolo*, salassa*
            sv: konfidenti*, tystnadsplikt*, sekretess*, förtrolig*
            en: confidential*, secrecy*, non disclosure*
            """),
        new(Meaning.Training, """
            fi: kouluttam*, koulutet*, koulutam*, koulutus*, koulutuks*, perehdyt*, henkilöstön ohjeist*, henkilöstö on ohjeist*,
                henkilökunnan ohjeist*, henkilökunta on ohjeist*,
                työntekijät on ohjeist*, käyttäjät on ohjeist*
            sv: utbild*, instruer*
            en: training*, trained*, instructed*
            """),
        new(Meaning.Destroy, """
            fi: tuhotaan*, silput*, hävitys*, hävitetään*
            sv: förstörs*, strimla*
            en: destroyed*, shredded*
            """),
        new(Meaning.Updates, """
            fi: päivitetään säännöl*, tietoturvapäiv*, ajan tasalla*, haavoittuvuu*, testataan*
            sv: uppdateras*, övervak*
            en: security updates*, monitor*
            """),
        new(Meaning.Paper, """
            fi: manuaali*, paperi*, tuloste*, asiakirjo*, asiakirjat*
            sv: papper*, utskrift*, manuell*
            en: paper*, printed*
            """),
        new(Meaning.Digital, """
            fi: sähköises*, palvelim*, tietokan*, järjestelm*, digitaali*, atk*
            sv: system*, elektronisk*, digital*
            en: server*, databas*, electronic*
            """),
        new(Meaning.Pseudonym, """
            all: pseudonym*, anonym*
            """),
    ];
}
