namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>The data, and the people they are about.</summary>
internal static class DataWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.Collect, "")
        {
            Denied = Meaning.CollectDenied,
            Verbs = """
                fi: kerätä
                sv: samla samlar samlade samlat in
                en: collect collected
                """,
        },
        new(Meaning.DataWord, """
            fi: nimi*, nimet*, osoite*, puhelin*, sähköposti*, tiedot*, tieto*, tunnus*, tunnukset*
            sv: namn*, adress*, telefon*, uppgift*
            en: name*, address*, phone*, data*, information*
            """),
        new(Meaning.DataItem, """
            fi: *nimi, *nimen, *nimet, *nimestä, *nimeä, *nimitie*, *nimenne, *nimesi, *osoit*, *puhelinnum*, *puhelin, *sähköposti, *sähköpostin, *yhteystie*,
                *syntymäai*, *syntymäpäiv*, *syntymävuo*, *tunnus, *tunnuksen, *tunnukset, *tunnist*, *hetu, *numero, *numeron, *numerot, *tieto, *tietoja,
                *tiedot, *tiedon, *historia, *historian, *tilaukset, *tilauksia, *laskut, *maksut, *tili, *tilin, *tilinum*, *kuva, *kuvat, *kuvia,
                *kuvan, *video*, *tallenteet, *tallenteita,
                *salasan*, *loki, *lokit, *kieli, *ikä, *sukupuol*, *ammatti, *titteli, *palaut*, *suostumus, *suostumukset, *luvat, *kiellot,
                *viesti, *viestit,
                *viestin sisäl*, *päivämäär*, *kellonai*, *aikaleim*, *kotipaik*, *kotikun*, *sijain*, *palkka*, *diagnoo*, *allergi*, *ruokava*,
                *materiaalia, *aineistoa, *kommentit, *arviot, *varaukset, *ostokset, *käynnit, *ip osoi*,
                *selain, selaintyyp*, selainversio*, käyttöjärjestelm*, päätelaite, laitetyyp*, kansalaisuu*, *tutkinto, allekirjoitu*, maksutap*, laskutustap*,
                siviilisää*, jäsentyyp*, jäsenlaj*, liittymispäiv*, saapumispäiv*, lähtöpäiv*
            sv: *namn, *namnet, *adress, *adressen, *adresser, *telefonnum*, *e post*, *epost*, *kontaktuppg*, *födelse*, *personbeteck*, *personnum*,
                *uppgifter, *uppgifterna, *nummer, *nummret, *numret, *historik, *beställningar, *fakturor, *bild, *bilder, *video*, *lösenord*, *logg, *loggar,
                *språk, *kön, *ålder, *yrke, *titel, *samtycke*, *meddelande*, *datum, *hemort*, *plats*, *information, *ip adress*, telefon,
                operativsystem*, webbläsartyp*, enhetstyp*, medborgarsk*, underskrift*
            en: name, names, surname*, forename*, address*, email, emails, e mail*, phone*, telephone*, contact detail*, contact information*,
                date of birth, birth*, identity code*,
                identifier*, number, numbers, history, order*, invoice*, payment*, photo*, picture*, image*, video*, password*, username*, log, logs, language*,
                gender, age, title, profession, occupation, consent*, permission*, message*, feedback, location*, cv, resume, salary, information,
                data, details, ip address*,
                browser type*, operating system*, device type*, nationality, citizenship, signature*, dietary*
            """),
        new(Meaning.DataSubjectWord, """
            fi: asiakkaat*, asiakkaide*, jäsenet*, jäsenten*, jäsenien*, käyttäjät*, käyttäjien*, työntekijät*, hakijat*, yhteyshenkilöt*,
                yhteyshenkilöiden*, luottamushenkilö*, kävijät*, tilaajat*, osallistujat*
            sv: kunder*, medlemmar*, användare*, anställda*
            en: customers*, members*, users*, employees*, applicants*, visitors*, subscribers*
            """),
        new(Meaning.Health, """
            fi: terveystie*, terveydentil*, terveyt*, sairau*, *allergi*, lääkit*, *diagnoo*, *potilastie*, *potilasasiak*, *potilaskertom*,
                *sairauspoissa*, raskau*, vammat, vammoja,
                rokotu*, rokotet*, veriryhm*, hoitokertom*, *hoitotiedot, terveysky*, terveyshist*, toimintakyky*, *röntgen*, laboratoriotul*
            sv: *hälsouppgift*, hälsotillst*, sjukdom*, *allergi*, patientuppg*, patientjourn*, sjukfrånv*, graviditet*, vaccin*, diagnos*
            en: health data*, health information*, health condit*, medical*, illness*, allerg*, patient data*, patient record*, sick leave*, pregnan*,
                vaccin*, diagnos*
            """),
        new(Meaning.OriginOrBelief, """
            fi: etninen*, etnisen*, alkuperä, uskonno*, uskonto*, vakaumu*, kaste, kastetie*, kirkkokun*, kirkkoon kuul*,
                seurakunnan jäsenyy*, ammattijärjestö*, poliittinen*, poliittisen*, ammattiliit*, seksuaali*
            sv: etnisk*, religi*, övertygelse*, fackförening*, sexuell*
            en: ethnic*, religious*, political opinion*, trade union*, sexual*
            """),
        new(Meaning.Biometric, """
            fi: biometri*, geneetti*, sormenjäl*
            sv: genetisk*
            en: genetic*, fingerprint*
            """),
        new(Meaning.Criminal, """
            fi: rikostuom*, rikkomuks*, rikosepäil*, rikosrekister*, rikostausta*
            sv: brott*, straffregist*
            en: criminal*, offence*
            """),
        new(Meaning.PasswordStored, """
            fi: *salasan*, pin koodi*, tunnusluk*, tunnusluv* unless *tiivist*, *salasanattom*, ei tallen*, ei säily*, emme tallen*
            sv: *lösenord*, pin kod* unless *lösenordsfri*, lagras inte*, sparas inte*, lagrar inte*
            en: password*, passphrase*, pin code* unless hash*, passwordless*, not stored*, never stored*, not store*
            """),
        new(Meaning.PersonalTrait, """
            fi: sukupuol*, ikä, iän, ikäsi, äidinkiel*, ammatti, ammatin, ammattinim*, ammattitieto*, ammattiase*, siviilisää*
            sv: kön, könet, ålder, åldern, modersmål*, yrke, yrket, yrkestit*, civilstånd*
            en: gender*, age, mother tongue*, native language*, profession, occupation, marital status*
            """),
        new(Meaning.Voluntary, """
            fi: vapaaehtoi*, valinnai*, ei pakolli*, ei ole pakoll*
            sv: frivillig*
            en: voluntary*, optional*
            """),
        new(Meaning.ToEnterContract, """
            fi: sopimuksen tekemi*, sopimuksen solmi*, sopimuksen synty*
            sv: ingå avtal*, ingå ett avtal*, ingås*, ingående av avtal*
            en: enter into a contract*, enter into the contract*, entering into a contract*, conclude a contract*
            """),
        new(Meaning.ProvisionRequirement, """
            fi: *pakolli*, vapaaehtoi*, tietojen antami*, jos et anna*, jos tietoja ei anneta*, mikäli tietoja ei anneta*, ellei tietoja
                anneta*, ilman näitä tietoja*, ilman tietoja*, ilman henkilötietoja*, edellytys sopimuks*, välttämätt* & tilau*, välttämätt* &
                sopimu*, tarvitaan sopimu*
            sv: obligatorisk*, frivillig*, om du inte lämnar*, om du inte ger*, om uppgifterna inte lämnas*, om uppgifterna inte ges*, utan
                dessa uppgifter*, skyldig att lämna*, skyldig att ge*, uppgifterna måste lämnas*, att lämna uppgifterna är*
            en: mandatory*, voluntar*, providing the data is*, obliged to provide*, required to provide*, required to give*, if you do not provide*,
                if you do not
                give*, failure to provide*, without this information*, without these data*, necessary to enter into*
            """),
    ];
}
