namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>How data are protected.</summary>
internal static class SecurityWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.AccessControl, """
            fi: käyttöoikeu*, käyttövaltuu*, pääsy on*, pääsy tieto*, pääsy vain*, pääsyoikeu*, pääsevät*, oikeutettu*, työtehtäv*, toimenkuv*,
                työnkuv*, tehtäviensä*, nimetyt*, nimetyil*, rajattu*, rajoitettu*
            sv: behörighet*, åtkomst*, arbetsuppgift*, endast person*, endast de
            en: access rights*, access is*, authorised*, authorized*, need to know*, only those*
            """),
        new(Meaning.Credentials, """
            fi: käyttäjätunnu*, salasan*, kirjautu*, tunnistautu*, autentik*, kaksivaih*
            sv: användarnamn*, lösenord*, inlogg*, tvåfaktor*
            en: user name*, username*, password*, authenticat*, log in*, two factor*
            """),
        new(Meaning.Encryption, """
            fi: salattu*, salataan*, salatun*, salaus*, salauks*, salatut*, kryptat*, tiivistet*
            sv: krypter*
            en: encrypt*, hashed*
            all: ssl, tls, https*
            """),
        new(Meaning.Firewall, """
            fi: palomuur*, virustorj*, haittaohjel*
            sv: brandvägg*, brandmur*
            en: firewall*, antivirus*
            """),
        new(Meaning.PhysicalLock, """
            fi: luki*, lukollis*, vartioi*, kulunvalvon*, paloturval*, fyysis*
            sv: låst*, bevakad*, fysisk*
            en: locked*, guarded*, physical*
            """),
        new(Meaning.Backup, """
            fi: varmuuskop*, varmist*
            sv: säkerhetskop*
            en: backup*
            """),
        new(Meaning.Log, """
            fi: lokit*, lokia*, tarkastusloki*, valvotaan*
            sv: logg*
            en: logged*, audit log*
            """),
        new(Meaning.Confidential, """
            fi: luottamuks*, vaitiolo*, salassa*
            sv: konfidenti*, tystnadsplikt*, sekretess*, förtrolig*
            en: confidential*, secrecy*, non disclosure*
            """),
        new(Meaning.Training, """
            fi: koulut*, ohjeist*, perehdyt*
            sv: utbild*, instru*
            en: training*, trained*, instructions*
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
