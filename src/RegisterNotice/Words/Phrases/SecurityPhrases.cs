using static RegisterNotice.SecurityMeasureKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>How data are protected (Article 32).</summary>
internal static class SecurityPhrases
{
    public static readonly Dictionary<MeasureScope, Phrase> Scopes = new()
    {
        [MeasureScope.Digital] = new("Sähköisesti tallennetut tiedot:", "Elektroniskt lagrade uppgifter:", "Electronically stored data:"),
        [MeasureScope.Manual] = new("Manuaalinen aineisto:", "Manuellt material:", "Manual material:"),
    };

    public static readonly Dictionary<SecurityMeasureKind, Phrase> Names = new()
    {
        [AccessControl] = new("Käyttöoikeudet", "Åtkomsträttigheter", "Access rights"),
        [Authentication] = new("Käyttäjien tunnistaminen", "Autentisering av användare", "User authentication"),
        [Encryption] = new("Salaus", "Kryptering", "Encryption"),
        [Pseudonymisation] = new("Pseudonymisointi", "Pseudonymisering", "Pseudonymisation"),
        [Firewall] = new("Verkon suojaus", "Nätskydd", "Network protection"),
        [Physical] = new("Tilojen ja laitteiden suojaus", "Skydd av lokaler och utrustning", "Protection of premises and devices"),
        [Backup] = new("Varmuuskopiointi", "Säkerhetskopiering", "Backups"),
        [Logging] = new("Käytön valvonta", "Användningslogg", "Logging"),
        [Confidentiality] = new("Salassapito", "Tystnadsplikt", "Confidentiality"),
        [Training] = new("Ohjeistus ja koulutus", "Anvisningar och utbildning", "Instructions and training"),
        [Destruction] = new("Hävittäminen", "Förstöring", "Destruction"),
        [Maintenance] = new("Järjestelmien ylläpito", "Underhåll av systemen", "Maintenance of systems"),
        [Other] = new("Muut toimenpiteet", "Övriga åtgärder", "Other measures"),
    };

    /// <summary>What a measure means where the notice gives no words of its own.</summary>
    public static readonly Dictionary<SecurityMeasureKind, Phrase> Meanings = new()
    {
        [AccessControl] = new(
            "tietoja voivat käsitellä vain ne, joiden työtehtävät sitä edellyttävät",
            "endast de vars arbetsuppgifter kräver det kan behandla uppgifterna",
            "only those whose work requires it can use the data"),
        [Authentication] = new(
            "järjestelmiin kirjaudutaan henkilökohtaisilla tunnuksilla",
            "inloggningen i systemen sker med personliga användarnamn",
            "users sign in to the systems with personal accounts"),
        [Encryption] = new("tiedot suojataan salauksella", "uppgifterna skyddas genom kryptering", "the data are protected by encryption"),
        [Pseudonymisation] = new(
            "tietoja käsitellään pseudonymisoituina",
            "uppgifterna behandlas i pseudonymiserad form",
            "data are processed in pseudonymised form"),
        [Firewall] = new(
            "verkko on suojattu palomuurilla tai vastaavalla tekniikalla",
            "nätet skyddas med brandvägg eller motsvarande teknik",
            "the network is protected by a firewall or similar technology"),
        [Physical] = new(
            "tilat, säilytyspaikat tai laitteet on lukittu tai vartioitu",
            "lokalerna, förvaringsplatserna eller utrustningen är låsta eller bevakade",
            "premises, cabinets or devices are locked or guarded"),
        [Backup] = new("tiedot varmuuskopioidaan", "uppgifterna säkerhetskopieras", "data are backed up"),
        [Logging] = new("tietojen käytöstä jää lokimerkintä", "användningen av uppgifterna loggas", "use of the data is logged"),
        [Confidentiality] = new(
            "tietoja käsittelevillä on salassapitovelvollisuus",
            "de som behandlar uppgifterna har tystnadsplikt",
            "those who handle the data are bound by confidentiality"),
        [Training] = new(
            "tietoja käsittelevät on ohjeistettu tai koulutettu",
            "de som behandlar uppgifterna har fått anvisningar eller utbildning",
            "those who handle the data have been instructed or trained"),
        [Destruction] = new(
            "tarpeettomat tiedot hävitetään tietoturvallisesti",
            "onödiga uppgifter förstörs på ett säkert sätt",
            "data no longer needed are destroyed securely"),
        [Maintenance] = new(
            "järjestelmiä päivitetään, valvotaan tai testataan",
            "systemen uppdateras, övervakas eller testas",
            "systems are updated, monitored or tested"),
        [Other] = new(
            "tiedot on suojattu myös muilla toimenpiteillä",
            "uppgifterna skyddas även genom andra åtgärder",
            "the data are also protected by other measures"),
    };
}
