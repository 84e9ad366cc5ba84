namespace RegisterNotice.Words.Lexicon;

/// <content>Data and sources.</content>
internal static partial class SignalPhrases
{
    private static readonly string[] NamesOfRegisters =
    [
        "*väestötieto", "*kaupparekist", "*ytj", "*prh", "*osoitetietojärj", "*osoiterekist", "posti", "dvv", "*luottotieto", "*ajoneuvorekist",
        "*befolkningsdata", "*handelsregist", "*adressregist", "*kreditupplysning", "population information", "trade register",
    ];

    private static (Signal Signal, string[] Phrases)[] Data() =>
    [
        (Signal.OpenEnded,
        [
            "muut mahdollis", "muita mahdollis", "muu mahdolli", "mahdolliset muut", "mahdollisia mui", "mahdollinen muu", "muut vastaav", "muita vastaav", "muu vastaav", "muut sellaiset",
            "muut tarpeellis", "muita tarpeellis", "muut tarvittav", "muita tarvittav", "muut olennais", "muut asiakkuu", "muut asiakassuh", "ja muut tiedot", "ja muita tietoja", "sekä muut tiedot", "sekä muita tietoja",
            "kulloinkin", "kuten ", "esimerkiksi", "muun muassa", "mm ", "jne ", "yms ", "ym ", "ynnä muu", "ja niin edelleen",
            "eventuella andra", "andra eventuella", "eventuella övriga", "övriga eventuella", "andra liknande", "övriga liknande", "andra motsvarande", "andra nödvändiga", "övriga nödvändiga",
            "såsom", "till exempel", "bland annat", "bl a ", "m m ", "osv ", "med mera", "och så vidare",
            "other possible", "possible other", "any other", "other similar", "other relevant", "other necessary", "such as", "for example", "including but not limited", "etc ", "and so on",
        ]),
        (Signal.Credentials,
        [
            .. Unless(["*tiivist", "*salasanattom", "ei tallen", "ei säily", "emme tallen"], "*salasan", "pin koodi", "tunnusluk", "tunnusluv"),
            .. Unless(["*hash", "*lösenordsfri", "lagras inte", "sparas inte", "lagrar inte"], "*lösenord", "pin kod"),
            .. Unless(["hash", "passwordless", "not stored", "never stored", "not store"], "password", "passphrase", "pin code"),
        ]),
        (Signal.PersonalTrait,
        [
            "sukupuol", "ikä ", "iän ", "ikäsi ", "äidinkiel", "ammatti ", "ammatin ", "ammattinim", "ammattitieto", "ammattiase", "siviilisää",
            "kön ", "könet ", "ålder ", "åldern ", "modersmål", "yrke ", "yrket ", "yrkestit", "civilstånd",
            "gender", "age ", "mother tongue", "native language", "profession ", "occupation ", "marital status",
        ]),
        (Signal.UnnamedRegister, Unless(NamesOfRegisters,
            "muista vastaavista", "muista rekistere", "muut rekisteri", "muista lähteistä", "muista tietolähteistä", "muiden rekisterinpitäjien", "muun rekisterinpitäjän", "muuta vastaavaa palvelua", "vastaavista rekistere", "muista julkisista", "muista yksityisistä",
            "andra liknande", "andra register", "motsvarande register", "andra källor", "andra personuppgiftsansvarigas",
            "other similar", "other registers", "similar registers", "other sources", "other controllers")),
        (Signal.ProvisionRequirement,
        [
            "*pakolli", "vapaaehtoi", "tietojen antami", "jos et anna", "jos tietoja ei anneta", "mikäli tietoja ei anneta", "ellei tietoja anneta", "ilman näitä tietoja", "ilman tietoja", "ilman henkilötietoja", "edellytys sopimuks",
            "välttämätt & tilau", "välttämätt & sopimu", "tarvitaan sopimu",
            "obligatorisk", "frivillig", "om du inte lämnar", "om du inte ger", "om uppgifterna inte lämnas", "om uppgifterna inte ges", "utan dessa uppgifter", "skyldig att lämna", "skyldig att ge",
            "mandatory", "voluntar", "obliged to provide", "required to provide", "required to give", "if you do not provide", "if you do not give", "failure to provide", "without this information", "without these data",
        ]),
    ];
}
