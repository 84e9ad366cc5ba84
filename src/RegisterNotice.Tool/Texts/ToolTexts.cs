using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>
/// What the tool says of input, output and what it did, in its three languages. What it says of its own arguments is in <see cref="UsageTexts"/>.
/// </summary>
internal static class ToolTexts
{
    public static readonly Phrase StandardInput = new("vakiosyöte", "standardindata", "standard input");

    public static readonly Phrase NoFile = new("Tiedostoa {path} ei ole.", "Filen {path} finns inte.", "There is no file {path}.");
    public static readonly Phrase NoMatch = new(
        "Mikään tiedosto ei vastaa mallia {path}.",
        "Ingen fil motsvarar mönstret {path}.",
        "No file matches {path}.");
    public static readonly Phrase EmptyFolder = new(
        "Kansiossa {path} ei ole luettavaa: siitä luetaan tiedostot {patterns}.",
        "I mappen {path} finns inget att läsa: ur den läses {patterns}.",
        "The folder {path} holds nothing to read: its files {patterns} are read.");
    public static readonly Phrase StandardInputTwice = new(
        "Vakiosyötteen voi lukea vain kerran. Anna - yhden kerran.",
        "Standardindata kan läsas bara en gång. Ange - en gång.",
        "Standard input can be read once only. Give - one time.");
    public static readonly Phrase OneRevision = new(
        "Kohteessa {path} ei ole tasan yhtä selostetta. Anna kummastakin versiosta tiedosto, jossa on yksi seloste.",
        "{path} innehåller inte exakt en beskrivning. Ange för vardera versionen en fil med en beskrivning.",
        "{path} does not hold exactly one notice. Name for each revision a file with one notice.");
    public static readonly Phrase InputTooLong = new(
        "Vakiosyötteessä on enemmän kuin {limit} tavua, joka on yhden selosteen enimmäispituus. Anna tiedosto, tai monta selostetta riveittäin "
            + "valitsimella --lines.",
        "Standardindata är längre än {limit} byte, vilket är det mesta en beskrivning får ha. Ange en fil, eller många beskrivningar på var sin rad "
            + "med --lines.",
        "Standard input is longer than {limit} bytes, the most that one notice may have. Name a file, or give many notices on lines of their own "
            + "with --lines.");
    public static readonly Phrase PageTooLong = new(
        "Vakiosyötteessä on enemmän kuin {limit} tavua. Anna tiedosto, jossa on vain se, mitä luetaan.",
        "Standardindata är längre än {limit} byte. Ange en fil med bara det som ska läsas.",
        "Standard input is longer than {limit} bytes. Name a file with nothing in it but what is to be read.");
    public static readonly Phrase EmptyArray = new(
        "{path}: taulukossa ei ole selosteita.",
        "{path}: listan innehåller inga beskrivningar.",
        "{path} is an array without notices.");
    public static readonly Phrase Faulty = new(
        "{path} ei ole virheetön seloste.",
        "{path} är ingen felfri beskrivning.",
        "{path} is not a faultless notice.");
    public static readonly Phrase OwnMembers = new(
        "Omat ja uudemman version kentät säilyvät valitsimella --preserve.",
        "Egna fält och en nyare versions fält bevaras med --preserve.",
        "Members of your own, and those of a newer version, are kept with --preserve.");
    public static readonly Phrase JsonLines = new(
        "{path} on JSON Lines: joka rivillä on oma selosteensa. Lisää --lines.",
        "{path} är JSON Lines, en beskrivning på varje rad. Lägg till --lines.",
        "{path} is JSON Lines, a notice on each line. Add --lines.");
    public static readonly Phrase NoLines = new(
        "{path}: syötteessä ei ole rivejä. Anna yksi seloste JSONina joka rivillä.",
        "{path}: det finns inga rader. Ge en beskrivning i JSON på varje rad.",
        "{path}: The input has no lines. Give one notice in JSON on each line.");
    public static readonly Phrase LineTooLong = new(
        "Rivi {line} on pidempi kuin {limit} tavua, selosteen enimmäispituus. Anna yksi seloste joka rivillä.",
        "Rad {line} är längre än {limit} byte, det mesta en beskrivning får ha. Ge en beskrivning på varje rad.",
        "Line {line} is longer than {limit} bytes, the most that a notice may have. Give one notice on each line.");

    public static readonly Phrase FolderNeeded = new(
        "Tuloksia on {count}, ja kukin on oma tiedostonsa. Anna kansio: --output KANSIO.",
        "Det blir {count} dokument, vart och ett i sin egen fil. Ange en mapp: --output MAPP.",
        "There are {count} documents, each a file of its own. Give --output FOLDER.");
    public static readonly Phrase FileNeeded = new(
        "{path} on kansio, ja tulos on yksi tiedosto. Anna tiedoston nimi: --output TIEDOSTO.",
        "{path} är en mapp och resultatet är en enda fil. Ange ett filnamn: --output FIL.",
        "{path} is a folder, and what is written is one file. Give --output FILE.");
    public static readonly Phrase SameOutput = new(
        "Kaksi tulosta kirjoitettaisiin samaan tiedostoon {path}. Anna syötteet eri kerroilla.",
        "Två dokument skulle skrivas till samma fil {path}. Ge filerna var för sig.",
        "Two documents would be written to {path}. Give their files one at a time.");

    public static readonly Phrase NotAllowed = new(
        "Tiedoston käyttöön ei ole oikeutta: {path}.",
        "Rättighet att använda filen saknas: {path}.",
        "The file may not be used: {path}.");
    public static readonly Phrase DiskFull = new(
        "Levy on täynnä: tulosta ei voitu kirjoittaa.",
        "Disken är full: resultatet kunde inte skrivas.",
        "The disk is full: the output could not be written.");
    public static readonly Phrase NotWritten = new("Tulosta ei voitu kirjoittaa.", "Resultatet kunde inte skrivas.", "The output could not be written.");
    public static readonly Phrase NotReadOrWritten = new(
        "Tiedostoa ei voitu lukea tai kirjoittaa: {path}.",
        "Filen kunde inte läsas eller skrivas: {path}.",
        "The file could not be read or written: {path}.");

    public static readonly Phrase MoreFindings = new(
        "Löydöksiä jätettiin näyttämättä: {count} (--max-findings).",
        "Antal fynd som inte visas: {count} (--max-findings).",
        "Findings that are not shown: {count} (--max-findings).");
    public static readonly Phrase NoSummaryInFormat = new(
        "--summary on lukumäärien luettelo, jota muodossa {format} ei ole. Käytä --format text tai json.",
        "--summary är en lista över antal, vilket {format} inte har. Använd --format text eller json.",
        "--summary is a list of counts, which {format} has not. Use --format text or json.");
    public static readonly Phrase NoSuchFormByLines = new(
        "Valitsimella --lines raportti kirjoitetaan sitä mukaa kuin löydöksiä tulee, eikä {format} salli sitä. Käytä --format {formats}.",
        "Med --lines skrivs rapporten allt eftersom, vilket {format} inte medger. Använd --format {formats}.",
        "With --lines the report is written as it is found, which {format} does not allow. Use --format {formats}.");

    public static readonly Phrase NoSuchCode = new("Sääntöä {code} ei ole.{near}", "Det finns ingen regel {code}.{near}", "There is no rule {code}.{near}");
    public static readonly Phrase SeeRules = new("Katso register-notice rules.", "Se register-notice rules.", "See register-notice rules.");
    public static readonly Phrase EmptyId = new(
        "Tunniste on tyhjä. Anna tunniste tai jätä --id pois.",
        "Identifieraren är tom. Ange en eller utelämna --id.",
        "The identifier is empty. Leave --id out or give one.");
    public static readonly Phrase OneId = new(
        "--id on yhden selosteen tunniste, ja sivuja on {count}. Jätä se pois: tunnisteet tulevat tiedostojen nimistä.",
        "--id är en enda beskrivnings identifierare, och sidorna är {count}. Utelämna den: identifierarna tas ur filnamnen.",
        "--id is the identifier of one notice, and there are {count} pages. Leave it out: the identifiers come from the names of the files.");
}
