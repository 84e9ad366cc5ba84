using RegisterNotice.Words;

namespace RegisterNotice.Json.Reading;

/// <summary>What findings of reading say: RN90.</summary>
internal static class ReadingMessages
{
    private static readonly Dictionary<string, RuleText> ByCode = new(StringComparer.Ordinal)
    {
        ["RN9001"] = new(
            "Teksti ei ole kelvollista JSONia.",
            "Texten är inte giltig JSON.",
            "The text is not valid JSON.",
            "Korjaa kohta. Jos tiedosto on vajaa, hae se uudelleen.",
            "Rätta stället. Om filen är ofullständig, hämta den på nytt.",
            "Correct the place. If the file is incomplete, get it again."),
        ["RN9002"] = new(
            "Skeemaversiota ”{version}” ei tunneta; tämä versio lukee version {known}.",
            "Schemaversionen ”{version}” är okänd; den här versionen läser version {known}.",
            "The schema version \"{version}\" is not known; this version reads {known}.",
            "Päivitä RegisterNotice tai tarkista kenttä schemaVersion.",
            "Uppdatera RegisterNotice eller kontrollera fältet schemaVersion.",
            "Update RegisterNotice, or check the member schemaVersion."),
        ["RN9003"] = new(
            "Pakollinen kenttä ”{member}” puuttuu.",
            "Det obligatoriska fältet ”{member}” saknas.",
            "The required member \"{member}\" is missing.",
            "Lisää kenttä ”{member}”.",
            "Lägg till fältet ”{member}”.",
            "Add the member \"{member}\"."),
        ["RN9004"] = new(
            "Kenttää ”{member}” ei tunneta.",
            "Fältet ”{member}” är okänt.",
            "The member \"{member}\" is not known.",
            "Tarkista kirjoitusasu tai poista kenttä. Jos haluat säilyttää sen, käytä komentorivillä valitsinta --preserve tai ohjelmassa asetusta "
                + "UnknownMembers.Preserve.",
            "Kontrollera stavningen eller ta bort fältet. Vill du behålla det, använd växeln --preserve på kommandoraden eller "
                + "UnknownMembers.Preserve i ett program.",
            "Check the spelling or remove the member. To keep it, use --preserve on the command line, or UnknownMembers.Preserve in a program."),
        ["RN9005"] = new(
            "Kenttä ”{member}” on samassa oliossa kahdesti.",
            "Fältet ”{member}” förekommer två gånger i samma objekt.",
            "The member \"{member}\" occurs twice in the same object.",
            "Jätä kentistä vain toinen.",
            "Behåll bara det ena.",
            "Keep only one of them."),
        ["RN9006"] = new(
            "Arvon tyyppi on väärä: odotettiin {expected}, löytyi {found}.",
            "Värdet har fel typ: {expected} väntades, {found} hittades.",
            "The value has the wrong type: {expected} was expected, {found} was found.",
            "Kirjoita arvo, jonka tyyppi on {expected}.",
            "Skriv ett värde av typen {expected}.",
            "Write a value of the type {expected}."),
        ["RN9007"] = new(
            "Arvoa ”{value}” ei tunneta. Sallittuja ovat: {known}.",
            "Värdet ”{value}” är okänt. Tillåtna är: {known}.",
            "The value \"{value}\" is not known. Allowed are: {known}.",
            "Valitse jokin sallituista arvoista. Jos arvo on uudempaa versiota, se säilyy, kun luet asiakirjan valitsimella --preserve tai "
                + "asetuksella UnknownMembers.Preserve.",
            "Välj något av de tillåtna värdena. Hör värdet till en nyare version bevaras det när dokumentet läses med --preserve eller "
                + "UnknownMembers.Preserve.",
            "Choose one of the allowed values. A value of a newer version is kept when the document is read with --preserve or UnknownMembers.Preserve."),
        ["RN9008"] = new(
            "Arvo null ei ole sallittu.",
            "Värdet null är inte tillåtet.",
            "The value null is not allowed.",
            "Jätä kenttä kokonaan pois tai anna sille arvo.",
            "Utelämna fältet eller ge det ett värde.",
            "Leave the member out, or give it a value."),
        ["RN9009"] = new(
            "Dokumentti ylittää rajan {limit} = {most}.",
            "Dokumentet överskrider gränsen {limit} = {most}.",
            "The document exceeds the limit {limit} = {most}.",
            "Pienennä dokumenttia tai nosta rajaa, jos luotat sen lähteeseen.",
            "Gör dokumentet mindre, eller höj gränsen om du litar på källan.",
            "Make the document smaller, or raise the limit if you trust its source."),
        ["RN9010"] = new(
            "Tekstin muoto on väärä: se ei ole kalenteripäivä, ajanjakso eikä kelvollista Unicodea.",
            "Texten har fel form: den är varken ett kalenderdatum, en period eller giltig Unicode.",
            "The text has the wrong form: it is not a calendar date, a period or valid Unicode.",
            "Kirjoita päivä muodossa VVVV-KK-PP ja ajanjakso muodossa P6Y, ja tallenna tiedosto UTF-8-muodossa ilman tavujärjestysmerkkiä.",
            "Skriv ett datum som ÅÅÅÅ-MM-DD och en period som P6Y, och spara filen som UTF-8 utan byteordningsmärke.",
            "Write a date as YYYY-MM-DD and a period as P6Y, and save the file as UTF-8 without a byte order mark."),
        ["RN9011"] = new(
            "Kenttää tai arvoa ”{content}” ei tunneta. Se säilytetään sellaisenaan, mutta sitä ei tarkisteta.",
            "Fältet eller värdet ”{content}” är okänt. Det bevaras som det är men granskas inte.",
            "The member or value \"{content}\" is not known. It is kept as it is, but it is not checked.",
            "Jos se kuuluu uudempaan versioon, päivitä RegisterNotice. Jos se on oma lisäyksesi, mitään ei tarvita. Muuten tarkista kirjoitusasu.",
            "Hör det till en nyare version, uppdatera RegisterNotice. Är det ett eget tillägg behövs ingenting. Kontrollera annars stavningen.",
            "If it belongs to a newer version, update RegisterNotice. If you have added it yourself, nothing needs to be done. Otherwise check the spelling."),
        ["RN9012"] = new(
            "Merkintä, joka alkaa kohdasta {start} ja jonka pituus on {length}, ei osu kokonaisuudessaan tekstiinsä.",
            "Märkningen som börjar vid {start} och vars längd är {length} ligger inte helt inom sin text.",
            "The mark that begins at {start} and whose length is {length} does not lie within its text.",
            "Korjaa alku ja pituus: ne lasketaan UTF-16-yksikköinä tekstin alusta nollasta lähtien, pituus on vähintään 1, eikä merkintä saa "
                + "katkaista kahdesta yksiköstä koostuvaa merkkiä.",
            "Rätta början och längden: de räknas i UTF-16-enheter från textens början med noll som första plats, längden är minst 1, och märkningen "
                + "får inte dela ett tecken som består av två enheter.",
            "Correct the start and the length: they count UTF-16 code units from the beginning of the text, the first at 0; the length is at least "
                + "1, and a character of two units may not be split."),
    };

    public static RuleText Of(string code) => ByCode[code];
}
