using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>What the tool says of arguments that it cannot take, in its three languages.</summary>
internal static class UsageTexts
{
    public static readonly Phrase NoCommand = new("Komento puuttuu.", "Kommandot saknas.", "A command is missing.");
    public static readonly Phrase UnknownCommand = new(
        "Komentoa {word} ei ole.{near}",
        "Kommandot {word} finns inte.{near}",
        "There is no command {word}.{near}");
    public static readonly Phrase UnknownOption = new(
        "Valitsinta {word} ei ole.{near}",
        "Alternativet {word} finns inte.{near}",
        "There is no option {word}.{near}");
    public static readonly Phrase UnknownArgument = new(
        "Ylimääräinen argumentti: {word}.",
        "Ett argument för mycket: {word}.",
        "One argument too many: {word}.");
    public static readonly Phrase Near = new(" Tarkoititko: {word}?", " Menade du {word}?", " Did you mean {word}?");
    public static readonly Phrase ArgumentMissing = new("{name} puuttuu.", "{name} saknas.", "{name} is missing.");
    public static readonly Phrase ValueMissing = new("Valitsimen {option} arvo puuttuu.", "Värdet för {option} saknas.", "{option} needs a value.");
    public static readonly Phrase GivenTwice = new(
        "{option} on annettu monta kertaa. Anna se kerran.",
        "{option} har angetts flera gånger. Ange det en gång.",
        "{option} is given several times. Give it once.");
    public static readonly Phrase NotAmong = new(
        "\"{value}\" ei käy valitsimelle {option}. Vaihtoehdot: {values}.{near}",
        "\"{value}\" går inte för {option}. Välj bland {values}.{near}",
        "\"{value}\" will not do for {option}. Choose among {values}.{near}");
    public static readonly Phrase NoDay = new(
        "'{value}' ei ole päivä ({option}). Kirjoita se muodossa 2026-11-22.",
        "'{value}' är ingen dag för {option}. Skriv den som 2026-11-22.",
        "'{value}' is no day for {option}. Write it as 2026-11-22.");
    public static readonly Phrase NoCount = new(
        "{option}: luvun on oltava 1 tai suurempi, ja annettu on \"{value}\".",
        "{option} måste vara ett tal från 1, och \"{value}\" är det inte.",
        "{option} must be 1 or more, and \"{value}\" is not.");
    public static readonly Phrase SeeHelp = new(
        "Ohje: register-notice {command}--help.",
        "Se register-notice {command}--help.",
        "See register-notice {command}--help.");

    public static readonly Phrase LinesOnly = new(
        "{option} kuuluu valitsimen --lines yhteyteen. Lisää --lines tai jätä se pois.",
        "{option} hör ihop med --lines. Lägg till --lines eller utelämna det.",
        "{option} goes with --lines. Add --lines, or leave it out.");
    public static readonly Phrase HtmlOnly = new(
        "{option} on vain HTML-sivua varten. Lisää --to html tai jätä se pois.",
        "{option} är bara för HTML. Lägg till --to html eller utelämna det.",
        "{option} is for HTML only. Add --to html, or leave it out.");
    public static readonly Phrase NoPublicAccess = new(
        "{file}: selosteessa ei ole asiakirjajulkisuuskuvausta. Lisää selosteeseen kenttä publicAccess.",
        "{file}: beskrivningen innehåller ingen beskrivning av handlingsoffentligheten. Lägg till fältet publicAccess.",
        "{file}: the notice holds no description of document publicity. Add the member publicAccess to it.");
    public static readonly Phrase NothingToEmbed = new(
        "Asiakirjajulkisuuskuvaus ei sisällä selosteen JSONia. Jätä --embed pois.",
        "Beskrivningen av handlingsoffentligheten innehåller inte beskrivningens JSON. Utelämna --embed.",
        "The description of document publicity does not carry the notice's JSON. Leave --embed out.");
    public static readonly Phrase EmbedAndNot = new(
        "Anna joko --embed tai --no-embed, ei molempia.",
        "Ange antingen --embed eller --no-embed, inte båda.",
        "Give either --embed or --no-embed, not both.");
    public static readonly Phrase CsvOnly = new(
        "{option} on vain CSV-taulukkoa varten. Lisää --format csv tai jätä se pois.",
        "{option} är bara för CSV. Lägg till --format csv eller utelämna det.",
        "{option} is for CSV only. Add --format csv, or leave it out.");
    public static readonly Phrase WorkbookOnly = new(
        "{option} on vain työkirjaa varten. Lisää --format xlsx tai jätä se pois.",
        "{option} är bara för en arbetsbok. Lägg till --format xlsx eller utelämna det.",
        "{option} is for a workbook only. Add --format xlsx, or leave it out.");
    public static readonly Phrase DaysInOrder = new(
        "{option} on päivä, joka on viimeistään sadan vuoden kuluttua ensimmäisestä eikä ennen sitä.",
        "{option} är en dag som inte infaller före den första och senast hundra år efter den.",
        "{option} is a day that is not before the first one, and at most a hundred years after it.");
    public static readonly Phrase FullNoticeOfFull = new(
        "--full-notice kertoo, missä koko seloste on, ja tämä on koko seloste. Lisää --detail short tai jätä se pois.",
        "--full-notice anger var hela beskrivningen finns, och detta är hela beskrivningen. Lägg till --detail short eller utelämna det.",
        "--full-notice says where the full notice is, and this is the full notice. Add --detail short, or leave it out.");
    public static readonly Phrase NoAddress = new(
        "'{value}' ei käy osoitteeksi (--full-notice). Kirjoita se muodossa https://www.example.fi/tietosuoja ilman #-merkkiä ja sen jälkeistä osaa.",
        "'{value}' är ingen adress för --full-notice. Skriv den som https://www.example.fi/dataskydd, utan # och det som följer.",
        "'{value}' is no address for --full-notice. Write it as https://www.example.fi/tietosuoja, without anything from a # on.");

    public static readonly Phrase ReasonMissing = new(
        "{place}: perustelu puuttuu. Kirjoita {form}, esimerkiksi {code}=Sivu näyttää päiväyksen itse.",
        "{place}: motiveringen saknas. Skriv {form}, till exempel {code}=Sidan visar själv sitt datum.",
        "{place}: the reason is missing. Write {form}, such as {code}=The page shows its date itself.");
    public static readonly Phrase NoPointer = new(
        "{place}: \"{pointer}\" ei ole JSON-osoitin. Kirjoita se muodossa RN1018@/contacts/0=..., tai jätä se pois, jos poikkeama koskee koko selostetta.",
        "{place}: \"{pointer}\" är ingen JSON Pointer. Skriv den som RN1018@/contacts/0=..., eller utelämna den för hela beskrivningen.",
        "{place}: \"{pointer}\" is no JSON Pointer. Write it as RN1018@/contacts/0=..., or leave it out for the whole notice.");
    public static readonly Phrase NotSuppressible = new(
        "{place}: sääntöä \"{code}\", jonka voisi hyväksyä poikkeamana, ei ole.{near} Katso register-notice rules; lukemisen virheet (RN9) on korjattava.",
        "{place}: ingen regel som kan godkännas som avvikelse har koden \"{code}\".{near} Se register-notice rules; fel vid läsningen (RN9) måste rättas.",
        "{place}: no rule that can be suppressed has the code \"{code}\".{near} See register-notice rules; faults of reading (RN9) must be corrected.");
}
